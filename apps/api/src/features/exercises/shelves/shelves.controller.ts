import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { VisibilityBody } from './shelves.dto.js';
import { ExerciseShelves } from './shelves.service.js';

@ApiTags('exercises')
@Controller('exercises/:id')
export class ExerciseShelvesController {
  constructor(private readonly shelves: ExerciseShelves) {}

  /** Puts an exercise among my favourites. */
  @Requires('exercise.write')
  @Put('favourite')
  @HttpCode(204)
  favourite(@IdParam() id: string): Promise<void> {
    return this.shelves.favourite(id, true);
  }

  /** Takes an exercise out of my favourites. */
  @Requires('exercise.write')
  @Delete('favourite')
  @HttpCode(204)
  unfavourite(@IdParam() id: string): Promise<void> {
    return this.shelves.favourite(id, false);
  }

  /** Puts an exercise into the archive: it is not assigned anew, and what runs goes on. */
  @Requires('exercise.write')
  @Put('archive')
  @HttpCode(204)
  archive(@IdParam() id: string): Promise<void> {
    return this.shelves.archive(id, true);
  }

  /** Takes an exercise out of the archive. */
  @Requires('exercise.write')
  @Delete('archive')
  @HttpCode(204)
  unarchive(@IdParam() id: string): Promise<void> {
    return this.shelves.archive(id, false);
  }

  /** Says who sees what is published of it. */
  @Requires('exercise.write')
  @Put('visibility')
  @HttpCode(204)
  show(@IdParam() id: string, @Body() { visibility }: VisibilityBody): Promise<void> {
    return this.shelves.show(id, visibility);
  }
}
