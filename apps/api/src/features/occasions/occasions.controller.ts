import { Body, Controller, Delete, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { OccasionDto } from '../assignments/assignment.dto.js';
import { NotThisTimeBody } from './occasion.dto.js';
import { OccasionsService } from './occasions.service.js';

@ApiTags('occasions')
@Controller('occasions')
export class OccasionsController {
  constructor(private readonly occasions: OccasionsService) {}

  /** Not this time, because … */
  @Requires('occasion.settle')
  @Put(':id/not-this-time')
  notThisTime(@IdParam() id: string, @Body() { reason }: NotThisTimeBody): Promise<OccasionDto> {
    return this.occasions.notThisTime(id, reason);
  }

  /** Takes "not this time" back. */
  @Requires('occasion.settle')
  @Delete(':id/not-this-time')
  undo(@IdParam() id: string): Promise<OccasionDto> {
    return this.occasions.undo(id);
  }
}
