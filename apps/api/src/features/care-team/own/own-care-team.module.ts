import { Module } from '@nestjs/common';
import { AbsencesModule } from '../../absences/absences.module.js';
import { OwnCareTeamController } from './own-care-team.controller.js';
import { OwnCareTeam } from './own-care-team.service.js';

/** Apart from the teams themselves, because absences stand on those and this stands on absences. */
@Module({ imports: [AbsencesModule], controllers: [OwnCareTeamController], providers: [OwnCareTeam] })
export class OwnCareTeamModule {}
