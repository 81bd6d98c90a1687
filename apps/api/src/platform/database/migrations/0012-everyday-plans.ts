import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Plans made together: appointments, plans that rest, occasions that hang on sessions, several assignments at once, and
 * what a client would like to change.
 */
export class EverydayPlans1763769600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appointment (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        starts_at timestamptz not null,
        minutes integer not null check (minutes between 5 and 600),
        state text not null check (state in ('planned', 'cancelled')),
        made_by uuid not null,
        created_at timestamptz not null,
        cancelled_at timestamptz,
        revision integer not null default 1,
        primary key (practice_id, id),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, made_by) references member (practice_id, id),
        constraint appointment_cancelled check ((state = 'cancelled') = (cancelled_at is not null))
      );
      create index appointment_client on appointment (practice_id, client_id, starts_at, id);
      create index appointment_maker on appointment (practice_id, made_by);

      create table appointment_member (
        practice_id uuid not null,
        appointment_id uuid not null,
        member_id uuid not null,
        primary key (practice_id, appointment_id, member_id),
        foreign key (practice_id, appointment_id) references appointment (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index appointment_member_member on appointment_member (practice_id, member_id);

      alter table assignment drop constraint assignment_state_check;
      alter table assignment
        add constraint assignment_state_check check (state in ('active', 'paused', 'ended')),
        -- The schedule as it is told to calendars and machines. Null where it follows from the schedule and the client's zone.
        add rule jsonb,
        -- From when "the next session" counts. Null: from the making.
        add planned_at timestamptz,
        add paused_at timestamptz,
        -- The civil date on which it goes on by itself.
        add paused_until date,
        add constraint assignment_paused check ((state = 'paused') = (paused_at is not null) and (paused_until is null or state = 'paused'));
      create index assignment_resuming on assignment (practice_id, paused_until) where paused_until is not null;
      -- Those whose dates follow the appointments.
      create index assignment_by_session on assignment (practice_id, client_id)
        where state <> 'ended' and (schedule ->> 'repeat' = 'session' or schedule ->> 'until' = 'next-session');

      -- Row-level security is forced on the owner too; what follows is about every practice.
      alter table occasion no force row level security;
      alter table occasion
        add slot smallint not null default 0,
        -- The session it belongs to.
        add appointment_id uuid;
      update occasion o set slot = n.slot from (
        select practice_id, id, row_number() over (partition by practice_id, client_id, assignment_id, local_date order by local_time) - 1 as slot from occasion
      ) n where n.slot > 0 and o.practice_id = n.practice_id and o.id = n.id;
      alter table occasion force row level security;
      alter table occasion drop constraint occasion_practice_id_client_id_assignment_id_local_date_loc_key;
      alter table occasion
        -- Checked at the end of a statement, so that occasions can change places.
        add constraint occasion_slot unique (practice_id, client_id, assignment_id, local_date, slot) deferrable initially immediate,
        add foreign key (practice_id, client_id, appointment_id) references appointment (practice_id, client_id, id);
      -- A session has one occasion of each plan.
      create unique index occasion_appointment on occasion (practice_id, client_id, appointment_id, assignment_id) where appointment_id is not null;

      create table assignment_batch (
        practice_id uuid not null,
        id uuid not null,
        made_by uuid not null,
        -- Of all that was asked, keyed by the key of the first client.
        body_mac bytea not null,
        created_at timestamptz not null,
        undone_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, made_by) references member (practice_id, id)
      );
      create index assignment_batch_maker on assignment_batch (practice_id, made_by);

      create table assignment_batch_item (
        practice_id uuid not null,
        batch_id uuid not null,
        position integer not null,
        -- No foreign key: an assignment that nobody touched is removed when the batch is undone.
        assignment_id uuid not null,
        client_id uuid not null,
        exercise_id uuid not null,
        outcome text check (outcome in ('removed', 'ended', 'kept')),
        primary key (practice_id, batch_id, position),
        foreign key (practice_id, batch_id) references assignment_batch (practice_id, id),
        foreign key (practice_id, client_id) references client
      );
      create index assignment_batch_item_client on assignment_batch_item (practice_id, client_id);

      create table plan_proposal (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        assignment_id uuid not null,
        kind text not null check (kind in ('other-time', 'smaller', 'pause', 'stop', 'other')),
        sealed_text bytea,
        schedule jsonb,
        state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn', 'lapsed')),
        revision integer not null default 1,
        created_at timestamptz not null,
        answered_by uuid,
        answered_at timestamptz,
        sealed_reply bytea,
        primary key (practice_id, id),
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id),
        foreign key (practice_id, answered_by) references member (practice_id, id),
        constraint plan_proposal_answered check ((state in ('accepted', 'declined')) = (answered_at is not null))
      );
      create index plan_proposal_assignment on plan_proposal (practice_id, client_id, assignment_id, created_at desc, id desc);
      create index plan_proposal_answerer on plan_proposal (practice_id, answered_by) where answered_by is not null;
      -- One at a time is open for each assignment.
      create unique index plan_proposal_open on plan_proposal (practice_id, client_id, assignment_id) where state = 'open';

      ${RESPONSE_ADDED}
      ${['appointment', 'appointment_member', 'assignment_batch', 'assignment_batch_item', 'plan_proposal'].map((table) => tenantTable(table)).join('')}
    `);
  }

  /** @throws Error while plans rest, hang on sessions or were discussed: the schema before had no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A constraint sees the rows of every practice; a query of the owner would see none.
      alter table assignment add constraint assignment_none_paused check (state <> 'paused'),
        add constraint assignment_known_schedule check (schedule ->> 'repeat' is null or (schedule ->> 'repeat' in ('once', 'daily', 'weekly')
          and not schedule ?| array['every', 'monthDays', 'until']));
      alter table appointment add constraint appointment_none check (false);
      alter table plan_proposal add constraint plan_proposal_none check (false);
      drop table plan_proposal, assignment_batch_item, assignment_batch;
      alter table occasion drop constraint occasion_slot, drop slot, drop appointment_id;
      alter table occasion add unique (practice_id, client_id, assignment_id, local_date, local_time);
      drop index assignment_by_session;
      alter table assignment drop constraint assignment_none_paused, drop constraint assignment_known_schedule, drop constraint assignment_paused,
        drop rule, drop planned_at, drop paused_at, drop paused_until, drop constraint assignment_state_check;
      alter table assignment add constraint assignment_state_check check (state in ('active', 'ended'));
      drop table appointment_member, appointment;
    `);
  }
}

/**
 * As before, with the week written before the summary, as everything else writes them: an unprompted entry and a prompted one
 * that arrive together would wait for each other. It stays so on the way down.
 */
const RESPONSE_ADDED = `
  create or replace function response_added() returns trigger language plpgsql as $$ begin
    if new.unprompted and new.corrects is null then
      insert into client_week as w (practice_id, client_id, week, member_id, unprompted)
      values (new.practice_id, new.client_id, date_trunc('week', new.local_date)::date, new.attributed_to, 1)
      on conflict (practice_id, client_id, week, member_id) do update set unprompted = w.unprompted + 1;
    end if;
    update client_summary set waiting = waiting + (new.state = 'waiting')::integer, last_activity_at = greatest(last_activity_at, new.submitted_at)
    where practice_id = new.practice_id and client_id = new.client_id;
    if not found then
      insert into client_summary as s (practice_id, client_id, waiting, last_activity_at)
      values (new.practice_id, new.client_id, (new.state = 'waiting')::integer, new.submitted_at)
      on conflict (practice_id, client_id) do update set
        waiting = s.waiting + excluded.waiting,
        last_activity_at = greatest(s.last_activity_at, excluded.last_activity_at);
    end if;
    return null;
  end $$;
`;
