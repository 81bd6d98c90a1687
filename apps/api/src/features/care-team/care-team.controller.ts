import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { CareTeamChangeDto, CareTeamDto } from './care-team.dto.js';
import { CareTeamService } from './care-team.service.js';

@ApiTags('care-team')
@Controller('clients/:id/care-team')
export class CareTeamController {
  constructor(private readonly service: CareTeamService) {}

  /** Who treats a client, now and before. */
  @Requires('care-team.read')
  @Get()
  read(@IdParam() id: string): Promise<CareTeamDto> {
    return this.service.read(id);
  }

  /** Says who treats a client from now on. */
  @Requires('care-team.manage')
  @Put()
  change(@IdParam() id: string, @Body() body: CareTeamChangeDto): Promise<CareTeamDto> {
    return this.service.change(id, body);
  }
}
