import { localDateOf } from '@attune/clinical/local-date';
import type { PathFacts, PathStep, Pause, ReleaseRule, StepPlan, StepSignals } from '@attune/clinical/programs';
import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import type { LocalizedDto } from '../../../platform/http/localized.dto.js';
import type { ExerciseCard } from '../../exercises/exercise-card.js';

export type EnrolmentState = 'running' | 'paused' | 'ended' | 'finished';

export interface EnrolmentRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  program_id: string;
  enrolled_by: string;
  title: LocalizedDto;
  purpose: LocalizedDto;
  state: EnrolmentState;
  starts_on: string;
  pauses: Pause[];
  paused_at: Date | null;
  revision: number;
  created_at: Date;
  ended_at: Date | null;
}

/** Columns of `EnrolmentRow`, from `enrolment e`. */
export const ENROLMENT_COLUMNS = `e.id, e.client_id, e.program_id, e.enrolled_by, e.title, e.purpose, e.state, e.starts_on, e.pauses, e.paused_at,
  e.revision, e.created_at, e.ended_at`;

/** A step of somebody's path with what became of it. */
export interface PathStepRow {
  [column: string]: unknown;
  enrolment_id: string;
  id: string;
  exercise_id: string;
  current_version_id: string;
  version_id: string;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  release: ReleaseRule;
  plan: StepPlan;
  sealed_why: Buffer | null;
  released_at: Date | null;
  assignment_id: string | null;
  skipped_at: Date | null;
  answered_at: Date | null;
  assignment_ended_at: Date | null;
}

/** The steps of paths of one client, each in order, with what became of them. */
export function readPathSteps(tx: TenantTx, clientId: string, enrolmentIds: readonly string[]): Promise<PathStepRow[]> {
  return tx.query<PathStepRow>(
    `select s.enrolment_id, s.id, s.exercise_id, x.current_version_id, v.id as version_id, v.card, v.sealed_card, s.release, s.plan, s.sealed_why,
       s.released_at, s.assignment_id, s.skipped_at, r.answered_at, a.ended_at as assignment_ended_at
     from enrolment_step s
     join exercise x on x.practice_id = s.practice_id and x.id = s.exercise_id
     left join assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id
     join exercise_version v on v.practice_id = s.practice_id and v.id = coalesce(a.version_id, x.current_version_id)
     left join lateral (
       select min(n.submitted_at) as answered_at from response n
       where n.practice_id = s.practice_id and n.client_id = s.client_id and n.assignment_id = s.assignment_id
     ) r on true
     where s.practice_id = $1 and s.client_id = $2 and s.enrolment_id = any ($3::uuid[]) order by s.enrolment_id, s.position`,
    [tx.practiceId, clientId, enrolmentIds],
  );
}

/** A step as the rules see it: done with its first response; skipped when it was set aside, as a step or as an assignment. */
export function toPathStep({ id, release, ...row }: PathStepRow, zone: string): PathStep {
  const settled = (state: 'done' | 'skipped', at: Date): PathStep => ({ id, release, state, settledOn: localDateOf(at, zone) });
  if (row.skipped_at) return settled('skipped', row.skipped_at);
  if (row.answered_at) return settled('done', row.answered_at);
  if (row.assignment_ended_at) return settled('skipped', row.assignment_ended_at);
  return { id, release, state: row.released_at ? 'open' : 'waiting', settledOn: null };
}

/** What the rules are told about a path, with its signals when a step waits for one. */
export async function readFacts(tx: TenantTx, enrolment: EnrolmentRow, steps: readonly PathStep[], today: string): Promise<PathFacts> {
  const waits = steps.some(({ state, release }) => state === 'waiting' && release.rule === 'when');
  return { startsOn: enrolment.starts_on, today, pauses: enrolment.pauses, signals: waits ? await readSignals(tx, enrolment) : {} };
}

interface SignalRow {
  [column: string]: unknown;
  id: string;
  numbers: Record<string, number> | null;
  reasons: NotThisTimeReason[] | null;
}

/** The numbers of the latest response to each step that was released, and the reasons that stand there. */
async function readSignals(tx: TenantTx, { id, client_id: clientId }: EnrolmentRow): Promise<Record<string, StepSignals>> {
  const rows = await tx.query<SignalRow>(
    `select s.id,
       (select json_object_agg(n.code, n.value) from observation n where n.practice_id = $1 and n.response_id = l.id) as numbers,
       (select json_agg(distinct o.reason) from occasion o
        where o.practice_id = $1 and o.client_id = $2 and o.assignment_id = s.assignment_id and o.state = 'not-this-time') as reasons
     from enrolment_step s
     left join lateral (
       select r.id from response r where r.practice_id = $1 and r.client_id = $2 and r.assignment_id = s.assignment_id and r.state <> 'replaced'
       order by r.submitted_at desc, r.id desc limit 1
     ) l on true
     where s.practice_id = $1 and s.enrolment_id = $3 and s.assignment_id is not null`,
    [tx.practiceId, clientId, id],
  );
  return Object.fromEntries(rows.map((row) => [row.id, { numbers: row.numbers ?? {}, reasons: row.reasons ?? [] }]));
}
