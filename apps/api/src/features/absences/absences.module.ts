import { Module } from '@nestjs/common';
import { CareTeamModule } from '../care-team/care-team.module.js';
import { CoveringModule } from './covering.module.js';
import { AbsenceList } from './absence-list.service.js';
import { AbsenceNotes } from './absence-notes.js';
import { AbsencesController } from './absences.controller.js';
import { Absences } from './absences.js';
import { AbsencesService } from './absences.service.js';
import { MemberAbsences } from './member-absences.js';

@Module({
  imports: [CareTeamModule, CoveringModule],
  controllers: [AbsencesController],
  providers: [AbsenceList, AbsenceNotes, Absences, AbsencesService, MemberAbsences],
  exports: [Absences, AbsenceNotes, MemberAbsences],
})
export class AbsencesModule {}
