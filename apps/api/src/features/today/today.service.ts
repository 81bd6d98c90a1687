import { localDateOf } from '@attune/clinical/local-date';
import { recompute } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable } from '../../platform/sealing/unreadable.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { noteAt } from '../absences/absence-rows.js';
import { openPlan } from '../assignments/assignment-rows.js';
import { openCard } from '../exercises/exercise-card.js';
import { DAY, type DayRow, type DraftPart, HEAD, type HeadRow, type PlanRow, PLANS } from './today.sql.js';
import type { TodayDraftDto, TodayDto, TodayExerciseDto, TodayTherapistDto } from './today.dto.js';

/** How long an occasion stays on Today when no next one comes. */
const DAYS_BACK = 14;

/** The client's own day: what is to do now, what was done, and what may be done at any time. */
@Injectable()
export class TodayService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
  ) {}

  today(): Promise<TodayDto> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const plansSent = tx.query<PlanRow>(PLANS, [tx.practiceId, clientId]);
      const head = await tx.maybe<HeadRow>(HEAD, [
        tx.practiceId, clientId, this.clock.now(), localDateOf(this.clock.now(), currentPractice().timeZone),
      ]);
      const [key, ...rest] = await plansSent;
      if (!head || !key) throw new DomainError('client.erased');
      const date = localDateOf(this.clock.now(), head.time_zone);
      const day = await tx.query<DayRow>(DAY, [tx.practiceId, clientId, date, DAYS_BACK, startOf(date, head.time_zone)]);
      const sealer = this.sealing.clientSealer(clientId, key.key_id, key.sealed_key);
      const { absence_note: sealed, absence_id: absence } = head;
      const note = sealed && orUnreadable(() => this.sealing.openShared(noteAt(absence!), sealed, currentPractice()), null);
      return compose({ date, head, note, plans: [key, ...rest].filter(isPlan), day, sealer });
    });
  }
}

/** The instant at which a civil date begins in a zone, also where a clock change skips midnight. */
const startOf = (date: string, zone: string): string => recompute([{ localDate: date, localTime: '00:00' }], zone)[0]!.dueAt;

const toTherapist = ({ therapist: name, therapist_is_news: isNew, away_until: until, cover }: HeadRow, note: string | null): TodayTherapistDto | null =>
  name ? { name, isNew: isNew === true, away: until ? { until, cover, note } : null } : null;

type Plan = PlanRow & { id: string };
const isPlan = (row: PlanRow): row is Plan => row.id !== null;

interface Found {
  date: string;
  head: HeadRow;
  /** What their therapist left for the days away. */
  note: string | null;
  plans: Plan[];
  day: DayRow[];
  sealer: ClientSealer;
}

function compose({ date, head, note, plans, day, sealer }: Found): TodayDto {
  const byId = new Map(plans.map((plan) => [plan.id, { ...plan, ...openPlan(sealer, plan.id, plan.sealed_plan) }]));
  // An ended assignment asks for nothing any more, also not for what was open.
  const open = day.filter((row) => row.response_id === null && byId.has(row.assignment_id));
  const shown = new Set(open.map((row) => row.occasion_id));
  return {
    date,
    timeZone: head.time_zone,
    items: open.map((row) => {
      const plan = byId.get(row.assignment_id)!;
      return {
        id: row.occasion_id!,
        assignmentId: row.assignment_id,
        exercise: toExercise(plan, sealer),
        why: plan.why,
        whenWhere: plan.whenWhere,
        ifThen: plan.ifThen,
        smallestDose: plan.smallestDose,
        localDate: row.local_date,
        localTime: row.local_time,
        dueAt: row.due_at.toISOString(),
        draft: toDraft(plan.drafts?.find((draft) => draft.occasion === row.occasion_id)),
      };
    }),
    done: day
      .filter((row) => row.response_id !== null)
      .map((row) => ({
        id: row.occasion_id ?? row.response_id!,
        assignmentId: row.assignment_id,
        exercise: toExercise(row, sealer),
        responseId: row.response_id!,
        submittedAt: row.submitted_at.toISOString(),
        smaller: row.smaller,
      })),
    anytime: [...byId.values()]
      .filter((plan) => plan.start_date <= date)
      .map((plan) => ({
        assignmentId: plan.id,
        exercise: toExercise(plan, sealer),
        why: plan.why,
        draft: toDraft(plan.drafts?.find(({ occasion }) => occasion === null || !shown.has(occasion))),
      })),
    newComments: head.new_comments,
    cards: head.cards,
    letters: head.letters,
    consents: head.consents,
    therapist: toTherapist(head, note),
  };
}

function toExercise(row: Pick<PlanRow, 'exercise_id' | 'version_id' | 'card' | 'sealed_card'>, sealer: ClientSealer): TodayExerciseDto {
  const { title, quietTitle, purpose, minutes, smaller } = openCard(sealer, row.version_id, row);
  return { id: row.exercise_id, versionId: row.version_id, title, quietTitle, purpose, minutes, smaller };
}

const toDraft = (part: DraftPart | undefined): TodayDraftDto | null =>
  part ? { responseId: part.id, step: part.step, updatedAt: new Date(part.at).toISOString(), revision: part.revision } : null;
