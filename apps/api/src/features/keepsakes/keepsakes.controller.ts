import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { KeepsakeBody, KeepsakesDto } from './keepsake.dto.js';
import { KeepsakesService } from './keepsakes.service.js';

@ApiTags('keepsakes')
@Controller('me/keepsakes')
export class KeepsakesController {
  constructor(private readonly keepsakes: KeepsakesService) {}

  /** The cards I keep, the newest first, and my letters, by the day they come back. */
  @Requires('keepsake.read')
  @Get()
  list(): Promise<KeepsakesDto> {
    return this.keepsakes.list();
  }

  /** Puts a card away, or takes it out again. */
  @Requires('keepsake.write')
  @Put(':id')
  @HttpCode(204)
  put(@IdParam() id: string, @Body() { state }: KeepsakeBody): Promise<void> {
    return this.keepsakes.put(id, state);
  }

  /** A card or letter was opened; how often is told to the client and the care team. */
  @Requires('keepsake.write')
  @Post(':id/openings')
  @HttpCode(204)
  opened(@IdParam() id: string): Promise<void> {
    return this.keepsakes.opened(id);
  }
}
