import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { PracticeChangeDto, PracticeDto } from './practice.dto.js';
import { PracticeService } from './practice.service.js';

@ApiTags('practice')
@Controller('practice')
export class PracticeController {
  constructor(private readonly service: PracticeService) {}

  /** The practice and its settings. */
  @Requires('practice.read')
  @Get()
  present(): PracticeDto {
    return this.service.present();
  }

  /** Changes the settings that are named. */
  @Requires('practice.manage')
  @Patch()
  change(@Body() body: PracticeChangeDto): Promise<PracticeDto> {
    return this.service.change(body);
  }
}
