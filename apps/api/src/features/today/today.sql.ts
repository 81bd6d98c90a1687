import { CONSENTS_ASKED } from '../consents/consent-rows.js';
import type { ExerciseCard } from '../exercises/exercise-card.js';

export interface HeadRow {
  [column: string]: unknown;
  time_zone: string;
  therapist: string | null;
  /** Whether it was somebody else before, and the client has not read it yet. */
  therapist_is_news: boolean | null;
  away_until: string | null;
  absence_id: string | null;
  absence_note: Buffer | null;
  cover: string | null;
  new_comments: number;
  cards: number;
  letters: number;
  consents: number;
}

/** Cards at hand, letters whose day has come and that were not opened yet, texts to sign. $1 practice, $2 client, $3 now, $4 today in the practice */
export const HEAD = `
  select c.time_zone, m.name as therapist, t.is_news as therapist_is_news, a.until_date as away_until,
    a.id as absence_id, a.sealed_note as absence_note, v.name as cover,
    (select count(*) from response r where r.practice_id = $1 and r.client_id = $2 and r.new_comments) as new_comments,
    s.cards, s.letters, ${CONSENTS_ASKED} as consents
  from client c
  left join care_team t on t.practice_id = c.practice_id and t.client_id = c.id and t.until is null and t.is_primary
  left join member m on m.practice_id = t.practice_id and m.id = t.member_id
  left join absence a on a.practice_id = t.practice_id and a.member_id = t.member_id and a.ended_at is null and $4::date between a.from_date and a.until_date
  left join member v on v.practice_id = a.practice_id and v.id = a.cover_id
  cross join lateral (
    select count(*) filter (where s.kind = 'card' and s.put_away_at is null) as cards,
      count(*) filter (where s.kind = 'letter' and s.opened = 0 and s.on_date <= ($3::timestamptz at time zone c.time_zone)::date) as letters
    from keepsake s where s.practice_id = $1 and s.client_id = $2
  ) s
  where c.practice_id = $1 and c.id = $2`;

export interface DraftPart {
  id: string;
  occasion: string | null;
  step: string | null;
  revision: number;
  at: string;
}

export interface PlanRow {
  [column: string]: unknown;
  key_id: string;
  sealed_key: Buffer;
  /** Null in the one row of a client who is working on nothing. */
  id: string | null;
  exercise_id: string;
  version_id: string;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  sealed_plan: Buffer | null;
  start_date: string;
  drafts: DraftPart[] | null;
}

/** The client's key, with what they are working on and what of it was begun, the newest first. $1 practice, $2 client */
export const PLANS = `
  select k.key_id, k.sealed_key, a.id, a.exercise_id, a.version_id, v.card, v.sealed_card, a.sealed_plan, a.schedule ->> 'startDate' as start_date, d.drafts
  from client_key k
  left join (assignment a join exercise_version v on v.practice_id = a.practice_id and v.id = a.version_id)
    on a.practice_id = k.practice_id and a.client_id = k.client_id and a.state = 'active'
  left join (
    select assignment_id, json_agg(json_build_object('id', id, 'occasion', occasion_id, 'step', step, 'revision', revision, 'at', updated_at)
      order by updated_at desc, id desc) as drafts
    from draft where practice_id = $1 and client_id = $2 group by assignment_id
  ) d on d.assignment_id = a.id
  where k.practice_id = $1 and k.client_id = $2
  order by a.created_at, a.id`;

/** Either an open occasion (with its times) or something done today (with its response and card). */
export interface DayRow {
  [column: string]: unknown;
  occasion_id: string | null;
  assignment_id: string;
  local_date: string;
  local_time: string;
  due_at: Date;
  response_id: string | null;
  submitted_at: Date;
  smaller: boolean;
  exercise_id: string;
  version_id: string;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
}

/**
 * The open occasions of each assignment's latest day, and what was sent today. An occasion stands from its own date
 * until the next one of its assignment comes, settled or not.
 * $1 practice, $2 client, $3 the client's date, $4 days back, $5 the instant at which that date began
 */
export const DAY = `
  with recent as (
    select id, assignment_id, local_date, local_time, due_at, state, max(local_date) over (partition by assignment_id) as latest
    from occasion
    where practice_id = $1 and client_id = $2 and local_date between $3::date - $4::integer and $3::date and state <> 'withdrawn'
  )
  select o.id as occasion_id, o.assignment_id, o.local_date, o.local_time, o.due_at, null::uuid as response_id,
    null::timestamptz as submitted_at, null::boolean as smaller, null::uuid as exercise_id, null::uuid as version_id, null::jsonb as card, null::bytea as sealed_card
  from recent o where o.state = 'open' and o.local_date = o.latest
  union all
  select r.occasion_id, r.assignment_id, r.local_date, null, null, r.id, r.submitted_at, r.smaller, x.exercise_id, r.version_id, x.card, x.sealed_card
  from response r
  cross join lateral (
    -- Looked up for the few responses of one day: the offset keeps the planner from reading these tables first.
    select v.exercise_id, v.card, v.sealed_card from exercise_version v where v.practice_id = r.practice_id and v.id = r.version_id offset 0
  ) x
  where r.practice_id = $1 and r.client_id = $2 and r.submitted_at >= $5 and r.corrects is null
  order by due_at, submitted_at, occasion_id`;
