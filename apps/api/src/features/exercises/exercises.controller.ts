import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ExerciseDto, ExercisePageDto, ExerciseQuery } from './exercise.dto.js';
import { ExercisesService } from './exercises.service.js';

@ApiTags('exercises')
@Controller('exercises')
export class ExercisesController {
  constructor(private readonly exercises: ExercisesService) {}

  /** The exercises of the practice. */
  @Requires('exercise.read')
  @Get()
  list(@Query() query: ExerciseQuery): Promise<ExercisePageDto> {
    return this.exercises.list(query);
  }

  /** One exercise with the definition of its current version. */
  @Requires('exercise.read')
  @Get(':id')
  open(@IdParam() id: string): Promise<ExerciseDto> {
    return this.exercises.open(id);
  }
}
