import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { BriefDto } from './brief.dto.js';
import { BriefService } from './brief.service.js';

@ApiTags('clients')
@Controller('clients')
export class BriefController {
  constructor(private readonly briefs: BriefService) {}

  /** What happened with a client lately. */
  @Requires('client.record')
  @Get(':id/brief')
  brief(@IdParam() id: string): Promise<BriefDto> {
    return this.briefs.brief(id);
  }
}
