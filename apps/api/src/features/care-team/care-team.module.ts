import { Module } from '@nestjs/common';
import { CareTeamController } from './care-team.controller.js';
import { CareTeamService } from './care-team.service.js';
import { CareTeams } from './care-teams.js';

@Module({ controllers: [CareTeamController], providers: [CareTeamService, CareTeams], exports: [CareTeams] })
export class CareTeamModule {}
