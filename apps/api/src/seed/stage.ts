import type { INestApplicationContext, Type } from '@nestjs/common';
import { AbsencesService } from '../features/absences/absences.service.js';
import { AppointmentActs } from '../features/appointments/appointment-acts.service.js';
import { AppointmentEnds } from '../features/appointments/appointment-ends.service.js';
import { AppointmentSeries } from '../features/appointments/appointment-series.service.js';
import { OwnAppointments } from '../features/appointments/own-appointments.service.js';
import { AssignService } from '../features/assignments/assign.service.js';
import { AssignmentActs } from '../features/assignments/assignment-acts.service.js';
import { CareTeamService } from '../features/care-team/care-team.service.js';
import { OwnCareTeam } from '../features/care-team/own/own-care-team.service.js';
import { ClientInvitations } from '../features/clients/client-invitations.service.js';
import { ClientsService } from '../features/clients/clients.service.js';
import { ConsentTexts } from '../features/consents/consent-texts.service.js';
import { Consents } from '../features/consents/consents.service.js';
import { DraftsService } from '../features/drafts/drafts.service.js';
import { EnrolService } from '../features/enrolments/enrol.service.js';
import { builtInVersions } from '../features/exercises/built-in.js';
import { ExerciseDrafts } from '../features/exercises/drafts/drafts.service.js';
import { Publishing } from '../features/exercises/versions/publish.service.js';
import { HandOverAnswers } from '../features/hand-overs/hand-over-answers.service.js';
import { HandOverList } from '../features/hand-overs/hand-over-list.service.js';
import { HandOversService } from '../features/hand-overs/hand-overs.service.js';
import { InvitationAcceptance } from '../features/invitations/invitation-acceptance.js';
import { KeepsakesService } from '../features/keepsakes/keepsakes.service.js';
import { OutgoingMailService } from '../features/mail/outgoing-mail.service.js';
import { MemberEnding } from '../features/members/member-ending.js';
import { MembersService } from '../features/members/members.service.js';
import { Messages } from '../features/messages/messages.service.js';
import { Sending } from '../features/messages/sending.service.js';
import { MessagePromises } from '../features/messages/settings/message-promises.service.js';
import { NoteActs } from '../features/notes/note-acts.service.js';
import { NoteTemplates } from '../features/notes/templates/note-templates.service.js';
import { PsychotherapyNotes } from '../features/notes/psychotherapy/psychotherapy-notes.service.js';
import { OccasionsService } from '../features/occasions/occasions.service.js';
import { Practices } from '../features/practice/practices.js';
import { OwnProposals } from '../features/proposals/own-proposals.service.js';
import { builtInPrograms } from '../features/programs/program-library.service.js';
import { ResponsesService } from '../features/responses/responses.service.js';
import { SubmitService } from '../features/responses/submit.service.js';
import { ReviewDrafts } from '../features/reviews/review-drafts.service.js';
import { ReviewsService } from '../features/reviews/reviews.service.js';
import { SafetyPlans } from '../features/safety-plans/safety-plans.service.js';
import { SavedReplies } from '../features/saved-replies/saved-replies.service.js';
import { SupervisionsService } from '../features/supervisions/supervisions.service.js';
import { runInContext, type RequestContext } from '../platform/context/request-context.js';
import { newId } from '../platform/ids.js';
import type { CatalogId, ProgramId } from './story.js';

/** Somebody who acts: the part of a request's context that says who. */
export type Actor = Pick<RequestContext, 'practice' | 'memberId' | 'clientId' | 'roles'>;

/** Whatever the story is written through; the seed's module brings each of them. */
export const SERVICES = {
  practices: Practices,
  members: MembersService,
  endings: MemberEnding,
  supervisions: SupervisionsService,
  careTeams: CareTeamService,
  ownTeam: OwnCareTeam,
  absences: AbsencesService,
  consentTexts: ConsentTexts,
  consents: Consents,
  handOvers: HandOversService,
  handOverAnswers: HandOverAnswers,
  handedOver: HandOverList,
  mail: OutgoingMailService,
  acceptance: InvitationAcceptance,
  clients: ClientsService,
  clientInvitations: ClientInvitations,
  appointments: AppointmentActs,
  meetings: AppointmentEnds,
  series: AppointmentSeries,
  own: OwnAppointments,
  assign: AssignService,
  assignmentActs: AssignmentActs,
  enrol: EnrolService,
  occasions: OccasionsService,
  submit: SubmitService,
  drafts: DraftsService,
  responses: ResponsesService,
  reviews: ReviewsService,
  reviewDrafts: ReviewDrafts,
  savedReplies: SavedReplies,
  proposals: OwnProposals,
  keepsakes: KeepsakesService,
  exerciseDrafts: ExerciseDrafts,
  publishing: Publishing,
  messages: Messages,
  messagePromises: MessagePromises,
  sending: Sending,
  notes: NoteActs,
  noteTemplates: NoteTemplates,
  psychotherapyNotes: PsychotherapyNotes,
  safetyPlans: SafetyPlans,
};
type Services = { [Name in keyof typeof SERVICES]: InstanceType<(typeof SERVICES)[Name]> };

/** The services through which everything of the demo is written, as they serve the people themselves. */
export class Stage {
  readonly services: Services;

  constructor(app: INestApplicationContext) {
    const found = Object.entries(SERVICES).map(([name, service]) => [name, app.get(service as Type, { strict: false })]);
    this.services = Object.fromEntries(found) as Services;
  }

  /** Does something as somebody, as one request of theirs. */
  as<T>(actor: Actor, work: (services: Services) => Promise<T>): Promise<T> {
    return runInContext({ requestId: newId(), ...actor }, () => work(this.services));
  }

  /** Takes up an invitation by the link that the outgoing mail of the practice shows. */
  async accept(owner: Actor, email: string, passwordHash: string): Promise<void> {
    const { items } = await this.as(owner, ({ mail }) => mail.list({ limit: 10 }));
    const link = items.find((item) => item.recipient === email && item.link)?.link;
    if (!link) throw new Error('an invitation is in the outgoing mail');
    await this.as({ roles: [] }, ({ acceptance }) => acceptance.acceptHashed(new URL(link).hash.slice(1), passwordHash));
  }
}

/** A row of the catalogue may hold several exercises; the stories answer the first of each. */
const BY_CATALOG = new Map([...builtInVersions.values()].reverse().map(({ catalogId, ...rest }) => [catalogId, rest]));

/** An exercise of the library. */
export function exerciseOf(catalogId: CatalogId): { id: string } {
  return BY_CATALOG.get(catalogId)!;
}

/** A program of the library. */
export function programOf(catalogId: ProgramId): { id: string } {
  return builtInPrograms.find((program) => program.catalogId === catalogId)!;
}
