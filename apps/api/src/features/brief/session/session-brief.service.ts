import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { heard } from '../../../platform/database/heard.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { LocalizedDto } from '../../../platform/http/localized.dto.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { ifUnreadable, orUnreadable } from '../../../platform/sealing/unreadable.js';
import { PROPOSAL_COLUMNS, PROPOSAL_JOINS, type ProposalRow, toProposal } from '../../assignments/proposal-rows.js';
import { UNREADABLE_TITLE } from '../../exercises/exercise-card.js';
import { ExerciseVersions } from '../../exercises/exercise-versions.service.js';
import { Notes } from '../../notes/notes.service.js';
import { openAnswers } from '../../responses/response-texts.js';
import { changesIn, isRead, strongestStep, type Titled } from './numbers.js';
import { notDone, planned, practised } from './practised.js';
import type { BriefAgreedDto, BriefAskedDto, SessionBriefDto, SessionBriefQuery } from './session-brief.dto.js';
import {
  type AskRow, ASKS, type ClientRow, clientSql, type Counted, ENTRIES, type EntryRow, MARKED, MESSAGES, NEWEST, type OccasionRow, OCCASIONS, type PlanRow, PLANS,
  type PointRow, POINTS, type SealedRow, SESSIONS, type SessionsRow,
} from './session-brief.sql.js';
import { type Opened, standsOut } from './stands-out.js';
import { type BriefWindow, windowOf } from './window.js';

const MOST_PLANS = 5;

/** What a therapist reads in the minute before a session. Read from indexes and a few pages, whatever lies further back. */
@Injectable()
export class SessionBriefs {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly notes: Notes,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `client.not_found`, `client.erased`, `request.invalid` (`since`) */
  read(clientId: string, { since }: SessionBriefQuery): Promise<SessionBriefDto> {
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      const sessionsSent = heard(tx.one<SessionsRow>(SESSIONS, [tx.practiceId, clientId, now]));
      const client = await tx.maybe<ClientRow>(clientSql(), [tx.practiceId, clientId]);
      if (!client) throw new DomainError('client.not_found');
      const sessions = await sessionsSent;
      if (!client.key_id) throw new DomainError('client.erased');
      const sealer = this.sealing.clientSealer(clientId, client.key_id, client.sealed_key!);
      const window = windowOf({ now, timeZone: client.time_zone, lastSession: sessions.last_session, since });
      const of = [tx.practiceId, clientId];
      // Sent together: one wait for all of it.
      const plansSent = tx.query<PlanRow>(PLANS, [...of, window.lookBack]);
      const occasionsSent = tx.query<OccasionRow>(OCCASIONS, [...of, window.localDate, window.today, window.at, now]);
      const entriesSent = tx.query<EntryRow>(ENTRIES, [...of, window.lookBack]);
      const pointsSent = tx.query<PointRow>(POINTS, [...of, window.lookBack]);
      const sealedSent = [tx.query<SealedRow>(NEWEST, [...of, window.at]), tx.query<SealedRow>(MARKED, [...of, window.at, window.lookBack])];
      const askedSent = heard(this.asked(tx, clientId, window));
      const noteSent = heard(this.notes.lastAgreed(tx, clientId, sealer));

      const plans = await plansSent;
      const definitions = await this.definitions(tx, plans, sealer);
      const titleOf = (assignmentId: string): LocalizedDto | undefined => {
        const plan = plans.find(({ id }) => id === assignmentId);
        return plan && titleIn(definitions, plan);
      };
      const all = await this.entries(tx, await entriesSent, plans, sealer);
      const entries = all.filter(({ submitted_at }) => submitted_at > window.at);
      const points = await pointsSent;
      const strongest = strongestStep(entries.filter(isRead), points);
      const made = plans.filter(({ created_at }) => created_at > window.at);
      const sealed = (await Promise.all(sealedSent)).flat();
      const occasions = planned(await occasionsSent, plans);
      const asked = await askedSent;
      const note = await noteSent;
      this.audit.record(tx, { action: 'client.session_brief', subject: { kind: 'client', id: clientId }, clientId });
      return {
        since: { at: window.at.toISOString(), localDate: window.localDate, from: window.from },
        session: sessions.next_id ? { appointmentId: sessions.next_id, startsAt: sessions.next_at!.toISOString(), minutes: sessions.next_minutes! } : null,
        practice: practised(occasions, entries.filter(({ unprompted }) => unprompted).length),
        notDone: notDone(occasions, titleOf),
        entries: entries.length,
        words: standsOut(this.opened(all, sealed, sealer), strongest),
        ...changesIn(all.filter(isRead), points),
        asked: toAsked(asked, sealer, titleOf),
        agreed: {
          plans: made.slice(0, MOST_PLANS).map((plan): BriefAgreedDto['plans'][number] => ({
            assignmentId: plan.id, title: titleOf(plan.id)!, createdAt: plan.created_at.toISOString(), by: plan.by, ended: plan.ended,
          })),
          more: Math.max(0, made.length - MOST_PLANS),
          note,
        },
      };
    });
  }

  private async definitions(tx: TenantTx, rows: readonly { version_id: string }[], sealer: ClientSealer): Promise<Definitions> {
    const found = new Map<string, Titled['definition']>();
    for (const { version_id: id } of rows) if (!found.has(id)) found.set(id, await this.versions.definition(tx, id, sealer).catch(ifUnreadable(null)));
    return found;
  }

  /** Entries with what they answered; those of a plan that ended before the weeks looked at cannot be among them. */
  private async entries(tx: TenantTx, rows: EntryRow[], plans: readonly PlanRow[], sealer: ClientSealer): Promise<Titled[]> {
    const exercises = new Map(plans.map(({ id, exercise_id }) => [id, exercise_id]));
    const definitions = await this.definitions(tx, rows, sealer);
    return rows.map((row) => ({
      ...row, exerciseId: exercises.get(row.assignment_id) ?? row.assignment_id, title: titleIn(definitions, row), definition: definitions.get(row.version_id)!,
    }));
  }

  private opened(entries: readonly Titled[], sealed: readonly SealedRow[], sealer: ClientSealer): Opened[] {
    const byId = new Map(sealed.map((row) => [row.id, row]));
    return entries.flatMap((entry) => {
      const row = byId.get(entry.id);
      return row ? [{ entry, state: row.state, answers: orUnreadable(() => openAnswers(sealer, row, false), null) }] : [];
    });
  }

  private async asked(tx: TenantTx, clientId: string, { now }: BriefWindow): Promise<Asked> {
    const of = [tx.practiceId, clientId];
    const [{ messages }, proposals, asks] = await Promise.all([
      tx.one<{ messages: number }>(MESSAGES, of),
      tx.query<ProposalRow & Counted>(
        `select ${PROPOSAL_COLUMNS}, count(*) over ()::integer as "all" from plan_proposal p ${PROPOSAL_JOINS} where p.practice_id = $1 and p.client_id = $2 and p.state = 'open' order by p.created_at desc limit 3`,
        of,
      ),
      tx.query<AskRow>(ASKS, [...of, now]),
    ]);
    return { messages, proposals, asks };
  }
}

type Definitions = ReadonlyMap<string, Titled['definition']>;

const titleIn = (definitions: Definitions, { version_id: id }: { version_id: string }): LocalizedDto => definitions.get(id)?.title ?? UNREADABLE_TITLE;

interface Asked {
  messages: number;
  proposals: (ProposalRow & Counted)[];
  asks: AskRow[];
}

const beyond = (rows: readonly Counted[]): number => (rows[0]?.all ?? 0) - rows.length;

/** A proposal is about a plan that goes on, so its title is among the plans. */
function toAsked({ messages, proposals, asks }: Asked, sealer: ClientSealer, titleOf: (assignmentId: string) => LocalizedDto | undefined): BriefAskedDto {
  return {
    messages,
    proposals: proposals.flatMap((row) => {
      const { id, kind, text, createdAt, unreadable } = toProposal(row, sealer);
      const title = titleOf(row.assignment_id);
      return title ? [{ id, assignmentId: row.assignment_id, title, kind, text, createdAt, ...(unreadable && { unreadable }) }] : [];
    }),
    appointments: asks.map((row) => ({ id: row.id, appointmentId: row.appointment_id, kind: row.kind, startsAt: row.starts_at.toISOString(), createdAt: row.created_at.toISOString() })),
    more: beyond(proposals) + beyond(asks),
  };
}
