import { Module } from '@nestjs/common';
import { CareTeamController } from './care-team.controller.js';
import { CareTeamService } from './care-team.service.js';
import { CareTeams } from './care-teams.js';
import { CoversModule } from './covers.module.js';
import { Successions } from './successions.js';

@Module({
  imports: [CoversModule],
  controllers: [CareTeamController],
  providers: [CareTeamService, CareTeams, Successions],
  exports: [CareTeams, CoversModule],
})
export class CareTeamModule {}
