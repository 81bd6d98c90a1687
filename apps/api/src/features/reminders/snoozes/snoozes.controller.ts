import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { SnoozeBody, SnoozeDto } from './snooze.dto.js';
import { SnoozesService } from './snoozes.service.js';

@ApiTags('reminders')
@Controller('occasions')
export class SnoozesController {
  constructor(private readonly snoozes: SnoozesService) {}

  /** Reminds me later: in so many minutes or at an instant. Said again, the later word counts. */
  @Requires('occasion.settle')
  @Post(':id/snooze')
  @HttpCode(200)
  snooze(@IdParam() id: string, @Body() body: SnoozeBody): Promise<SnoozeDto> {
    return this.snoozes.snooze(id, body);
  }
}
