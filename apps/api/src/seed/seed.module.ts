import { Module } from '@nestjs/common';
import { AbsencesModule } from '../features/absences/absences.module.js';
import { AppointmentsModule } from '../features/appointments/appointments.module.js';
import { AssignmentsModule } from '../features/assignments/assignments.module.js';
import { CareTeamModule } from '../features/care-team/care-team.module.js';
import { OwnCareTeamModule } from '../features/care-team/own/own-care-team.module.js';
import { ClientsModule } from '../features/clients/clients.module.js';
import { ConsentsModule } from '../features/consents/consents.module.js';
import { DraftsModule } from '../features/drafts/drafts.module.js';
import { EnrolmentsModule } from '../features/enrolments/enrolments.module.js';
import { HandOversModule } from '../features/hand-overs/hand-overs.module.js';
import { InvitationsModule } from '../features/invitations/invitations.module.js';
import { KeepsakesModule } from '../features/keepsakes/keepsakes.module.js';
import { OutgoingMailModule } from '../features/mail/outgoing-mail.module.js';
import { MembersModule } from '../features/members/members.module.js';
import { MessagesModule } from '../features/messages/messages.module.js';
import { NotesModule } from '../features/notes/notes.module.js';
import { OccasionsModule } from '../features/occasions/occasions.module.js';
import { PracticeModule } from '../features/practice/practice.module.js';
import { ProposalsModule } from '../features/proposals/proposals.module.js';
import { ResponsesModule } from '../features/responses/responses.module.js';
import { ReviewsModule } from '../features/reviews/reviews.module.js';
import { SafetyPlansModule } from '../features/safety-plans/safety-plans.module.js';
import { SavedRepliesModule } from '../features/saved-replies/saved-replies.module.js';
import { SupervisionsModule } from '../features/supervisions/supervisions.module.js';
import { AuditSealer } from '../platform/audit/audit-sealer.js';
import { PlatformModule } from '../platform/platform.module.js';

/** The features that the demo practice is written through. Setup is not among them: it would print a code for a practice. */
@Module({
  imports: [
    PlatformModule, AbsencesModule, AppointmentsModule, AssignmentsModule, CareTeamModule, ClientsModule, ConsentsModule, DraftsModule, EnrolmentsModule, HandOversModule, InvitationsModule,
    KeepsakesModule, MembersModule, MessagesModule, NotesModule, OccasionsModule, OutgoingMailModule, OwnCareTeamModule, PracticeModule, ProposalsModule, ResponsesModule, ReviewsModule,
    SafetyPlansModule, SavedRepliesModule, SupervisionsModule,
  ],
  providers: [AuditSealer],
})
export class SeedModule {}
