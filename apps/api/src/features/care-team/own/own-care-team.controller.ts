import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires.decorator.js';
import { PageQuery } from '../../../platform/http/page-query.dto.js';
import { OwnCareTeamPageDto } from './own-care-team.dto.js';
import { OwnCareTeam } from './own-care-team.service.js';

@ApiTags('me')
@Controller('me/care-team')
export class OwnCareTeamController {
  constructor(private readonly team: OwnCareTeam) {}

  /** Who treats me, who stands in for them, and who did before. */
  @Requires('care-team.own')
  @Get()
  list(@Query() query: PageQuery): Promise<OwnCareTeamPageDto> {
    return this.team.list(query);
  }

  /** I have read who my therapist is now. */
  @Requires('care-team.own')
  @Post('seen')
  @HttpCode(204)
  seen(): Promise<void> {
    return this.team.seen();
  }
}
