import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { type ExerciseCard, openCard } from '../exercises/exercise-card.js';
import { ASKS_A_PARTNER, CHECK_IN_CODES } from './check-ins.js';
import { DAYS_BACK, type DayMarks, partnerDays } from './partner-days.js';
import type { PartnerGoalDto, PartnerLinkDto, PartnerPageDto } from './partner-link.dto.js';

export type LinkState = PartnerLinkDto['state'];

export interface GoalRow {
  [column: string]: unknown;
  goal_id: string;
  asks: boolean;
  version_id: string;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
}

export interface LinkRow extends GoalRow {
  id: string;
  assignment_id: string;
  sealed_label: Buffer;
  language: 'en' | 'es';
  since: string;
  until: string;
  created_at: Date;
  state: LinkState;
  over_at: Date | null;
  opened_at: Date | null;
}

/** SQL: whether the exercise in the row `alias` is one in which a partner is asked. */
export const asksScope = (alias: string): string => `'${ASKS_A_PARTNER}' = any (${alias}.tags)`;

/** What `goalOf` reads, from `g` (the plan), `gx` and `gv` (its exercise and version). */
export const GOAL_COLUMNS = `g.id as goal_id, ${asksScope('gx')} as asks, g.version_id, gv.card, gv.sealed_card`;

/** SQL: the instant at which the link in `l` was over, by an act or by itself; null as long as it is open. `now` is a parameter. */
const overAt = (now: string): string => `coalesce(l.over_at,
  least(a.ended_at, g.ended_at, c.discharged_at, case when l.expires_at <= ${now} then l.expires_at end))`;

/** Links of a client (`$2` of practice `$1`, at `$3`) with what they tell of; a condition and an order may follow. */
export const LINKS = `
  select l.id, l.assignment_id, l.sealed_label, l.language, l.since, l.until, l.created_at, l.opened_at, ${overAt('$3')} as over_at,
    case when l.over_by is not null then l.over_by when ${overAt('$3')} is not null then 'ended' else 'open' end as state, ${GOAL_COLUMNS}
  from partner_link l
  join client c on c.practice_id = l.practice_id and c.id = l.client_id
  join assignment a on a.practice_id = l.practice_id and a.id = l.assignment_id
  join assignment g on g.practice_id = l.practice_id and g.id = l.goal_id
  join exercise gx on gx.practice_id = g.practice_id and gx.id = g.exercise_id
  join exercise_version gv on gv.practice_id = g.practice_id and gv.id = g.version_id
  where l.practice_id = $1 and l.client_id = $2`;

/** SQL: the link in `l` is open at `$2`, with its plans going on and its client here. Needs `c`, `a` and `g`. */
export const OPEN = `${overAt('$2')} is null`;

const labelPlace = (linkId: string): string => `partner_link.label:${linkId}`;
export const sealLabel = (sealer: ClientSealer, linkId: string, label: string): Buffer => sealer.seal(labelPlace(linkId), label);
const openLabel = (sealer: ClientSealer, linkId: string, sealed: Buffer): string => sealer.open<string>(labelPlace(linkId), sealed);

export const goalOf = (row: GoalRow, sealer: ClientSealer): PartnerGoalDto => ({
  assignmentId: row.goal_id,
  title: openCard(sealer, row.version_id, row).title,
  tells: row.asks ? 'check-ins' : 'days',
});

export const linkOf = (row: LinkRow, sealer: ClientSealer): PartnerLinkDto => ({
  id: row.id,
  assignmentId: row.assignment_id,
  goal: goalOf(row, sealer),
  label: openLabel(sealer, row.id, row.sealed_label),
  language: row.language,
  since: row.since,
  until: row.until,
  madeAt: row.created_at.toISOString(),
  state: row.state,
  overAt: row.over_at?.toISOString() ?? null,
  openedAt: row.opened_at?.toISOString() ?? null,
});

/** Check-ins that the client noted, those that were corrected left out. */
const CHECK_INS = `
  select r.local_date as date, bool_or(o.code = any ($6)) as done, false as open
  from response r join observation o on o.practice_id = r.practice_id and o.response_id = r.id
  where r.practice_id = $1 and r.client_id = $2 and r.assignment_id = $3 and r.local_date between $4 and $5
    and r.corrected_by is null and o.code = any ($7) and o.value > 0
  group by 1 order by 1 desc limit ${DAYS_BACK + 1}`;

/** Days on which it was done or planned. Nothing is read but that. */
const DAYS = `
  with done as (
    select distinct local_date from response
    where practice_id = $1 and client_id = $2 and assignment_id = $3 and local_date between $4 and $5),
  planned as (
    select local_date, bool_or(state = 'open') as open from occasion
    where practice_id = $1 and client_id = $2 and assignment_id = $3 and local_date between $4 and $5 and state <> 'withdrawn' group by 1)
  select coalesce(d.local_date, p.local_date) as date, d.local_date is not null as done, coalesce(p.open, false) as open
  from done d full join planned p on p.local_date = d.local_date
  order by 1 desc limit ${DAYS_BACK + 1}`;

type DayRow = DayMarks & Record<string, unknown>;

/** What the page needs of an open link. */
export type ShownRow = Pick<LinkRow, 'id' | 'goal_id' | 'asks' | 'sealed_label' | 'language' | 'since' | 'until'>;

/** What is shown by an open link, from nothing but its own row and the days of its goal. */
export async function shownBy(
  tx: TenantTx, row: ShownRow, { clientId, today, sealer }: { clientId: string; today: string; sealer: ClientSealer },
): Promise<PartnerPageDto> {
  const marks = await readMarks(tx, row, clientId, today);
  return { label: openLabel(sealer, row.id, row.sealed_label), language: row.language, days: partnerDays(marks, today) };
}

function readMarks(tx: TenantTx, { goal_id: goalId, asks, since, until }: ShownRow, clientId: string, today: string): Promise<DayMarks[]> {
  const params = [tx.practiceId, clientId, goalId, since, until < today ? until : today];
  if (!asks) return tx.query<DayRow>(DAYS, params);
  const { done } = CHECK_IN_CODES;
  return tx.query<DayRow>(CHECK_INS, [...params, done, [...done, ...CHECK_IN_CODES['not-today']]]);
}
