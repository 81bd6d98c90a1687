import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { TodayDto } from './today.dto.js';
import { TodayService } from './today.service.js';

@ApiTags('me')
@Controller('me/today')
export class TodayController {
  constructor(private readonly days: TodayService) {}

  /** What is to do now, in the client's own zone. */
  @Requires('today.read')
  @Get()
  today(): Promise<TodayDto> {
    return this.days.today();
  }
}
