import { Module } from '@nestjs/common';
import { AbsencesModule } from './absences/absences.module.js';
import { AccountModule } from './account/account.module.js';
import { AnswersModule } from './answers/answers.module.js';
import { AppointmentsModule } from './appointments/appointments.module.js';
import { AssignmentBatchesModule } from './assignment-batches/assignment-batches.module.js';
import { AssignmentsModule } from './assignments/assignments.module.js';
import { AuditLogModule } from './audit/audit-log.module.js';
import { BriefModule } from './brief/brief.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { CareTeamModule } from './care-team/care-team.module.js';
import { ClientsModule } from './clients/clients.module.js';
import { ClientFilesModule } from './files/files.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { EnrolmentsModule } from './enrolments/enrolments.module.js';
import { ExercisesModule } from './exercises/exercises.module.js';
import { HandOversModule } from './hand-overs/hand-overs.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { KeepsakesModule } from './keepsakes/keepsakes.module.js';
import { MembersModule } from './members/members.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { NotesModule } from './notes/notes.module.js';
import { NextActionsModule } from './next-actions/next-actions.module.js';
import { OccasionsModule } from './occasions/occasions.module.js';
import { OpeningsModule } from './openings/openings.module.js';
import { OutgoingMailModule } from './mail/outgoing-mail.module.js';
import { OwnCareTeamModule } from './care-team/own/own-care-team.module.js';
import { PartnerLinksModule } from './partner-links/partner-links.module.js';
import { PasswordResetModule } from './password-reset/password-reset.module.js';
import { PracticeModule } from './practice/practice.module.js';
import { ProgramsModule } from './programs/programs.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SafetyPlansModule } from './safety-plans/safety-plans.module.js';
import { SavedRepliesModule } from './saved-replies/saved-replies.module.js';
import { SessionModule } from './session/session.module.js';
import { SetupModule } from './setup/setup.module.js';
import { SupervisionsModule } from './supervisions/supervisions.module.js';
import { TodayModule } from './today/today.module.js';

/** Every feature, one module a noun. */
@Module({
  imports: [
    AbsencesModule,
    AccountModule,
    AnswersModule,
    AppointmentsModule,
    AssignmentBatchesModule,
    AssignmentsModule,
    AuditLogModule,
    BriefModule,
    CalendarFeedsModule,
    CareTeamModule,
    ClientFilesModule,
    ClientsModule,
    ConsentsModule,
    DraftsModule,
    EnrolmentsModule,
    ExercisesModule,
    HandOversModule,
    InvitationsModule,
    KeepsakesModule,
    MembersModule,
    MessagesModule,
    NotesModule,
    NextActionsModule,
    OccasionsModule,
    OpeningsModule,
    OutgoingMailModule,
    OwnCareTeamModule,
    PartnerLinksModule,
    PasswordResetModule,
    PracticeModule,
    ProgramsModule,
    RemindersModule,
    ProgressModule,
    ProposalsModule,
    ReportsModule,
    ResponsesModule,
    ReviewsModule,
    SafetyPlansModule,
    SavedRepliesModule,
    SessionModule,
    SetupModule,
    SupervisionsModule,
    TodayModule,
  ],
})
export class FeaturesModule {}
