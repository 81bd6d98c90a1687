import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Programs, the paths that a practice keeps, and enrolments, each one client's own copy of a path while they walk it. */
export class Programs1763769600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table program (
        practice_id uuid not null,
        id uuid not null,
        catalog_id text,
        -- Null: it comes with the product.
        author_id uuid,
        visibility text check (visibility in ('private', 'practice')),
        title jsonb not null,
        purpose jsonb not null,
        tags text[] not null,
        search_text text not null,
        -- The weeks it takes, when it goes by weeks.
        weeks integer,
        -- Of all that it says: so that a retry changes nothing, and a new build is noticed.
        digest bytea not null,
        revision integer not null default 1,
        created_at timestamptz not null,
        archived_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, author_id) references member (practice_id, id),
        constraint program_authored check ((author_id is null) = (visibility is null))
      );
      create index program_author on program (practice_id, author_id) where author_id is not null;

      create table program_step (
        practice_id uuid not null,
        program_id uuid not null,
        id text not null,
        position integer not null,
        exercise_id uuid not null,
        release jsonb not null,
        plan jsonb not null,
        why jsonb,
        primary key (practice_id, program_id, id),
        foreign key (practice_id, program_id) references program (practice_id, id),
        foreign key (practice_id, exercise_id) references exercise (practice_id, id)
      );
      create index program_step_exercise on program_step (practice_id, exercise_id);

      create table enrolment (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        program_id uuid not null,
        enrolled_by uuid not null,
        title jsonb not null,
        purpose jsonb not null,
        state text not null check (state in ('running', 'paused', 'ended', 'finished')),
        starts_on date not null,
        -- [{from, until}] in civil dates; until is null while it rests.
        pauses jsonb not null default '[]',
        paused_at timestamptz,
        revision integer not null default 1,
        created_at timestamptz not null,
        ended_at timestamptz,
        -- When it was looked at for what is due, and when it has to be again at the latest.
        checked_at timestamptz not null,
        check_at timestamptz not null,
        primary key (practice_id, id),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, program_id) references program (practice_id, id),
        foreign key (practice_id, enrolled_by) references member (practice_id, id)
      );
      create index enrolment_client on enrolment (practice_id, client_id, created_at desc, id desc);
      create index enrolment_program on enrolment (practice_id, program_id);
      create index enrolment_enroller on enrolment (practice_id, enrolled_by);
      create index enrolment_running on enrolment (practice_id, client_id) where state = 'running';

      -- One row a step, one assignment a row: a step is released once or never.
      create table enrolment_step (
        practice_id uuid not null,
        enrolment_id uuid not null,
        id text not null,
        client_id uuid not null,
        position integer not null,
        exercise_id uuid not null,
        release jsonb not null,
        plan jsonb not null,
        sealed_why bytea,
        released_at timestamptz,
        assignment_id uuid,
        skipped_at timestamptz,
        primary key (practice_id, enrolment_id, id),
        unique (practice_id, client_id, assignment_id),
        foreign key (practice_id, client_id, enrolment_id) references enrolment (practice_id, client_id, id),
        foreign key (practice_id, exercise_id) references exercise (practice_id, id),
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id),
        constraint enrolment_step_released check ((released_at is null) = (assignment_id is null))
      );
      create index enrolment_step_client on enrolment_step (practice_id, client_id, enrolment_id);
      create index enrolment_step_exercise on enrolment_step (practice_id, exercise_id);

      ${['program', 'program_step', 'enrolment', 'enrolment_step'].map((table) => tenantTable(table)).join('')}
    `);
    await runner.query(LOOK_AGAIN);
  }

  /** @throws Error while a practice has programs of its own or clients on a path: the schema before had no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A constraint sees the rows of every practice; a query of the owner would see none.
      alter table program add constraint program_none_authored check (author_id is null);
      alter table enrolment add constraint enrolment_none check (false);
      drop trigger assignment_ended on assignment;
      drop trigger client_moved on client;
      drop function assignment_ended, client_moved;
      drop table enrolment_step, enrolment, program_step, program;
    `);
  }
}

/** What else than the client and the calendar moves a path: an assignment that is ended by hand, a client in another zone. */
const LOOK_AGAIN = `
  create function assignment_ended() returns trigger language plpgsql as $$ begin
    update enrolment e set check_at = 'epoch' from enrolment_step s
    where s.practice_id = new.practice_id and s.client_id = new.client_id and s.assignment_id = new.id
      and e.practice_id = s.practice_id and e.id = s.enrolment_id and e.state = 'running';
    return null;
  end $$;
  create function client_moved() returns trigger language plpgsql as $$ begin
    update enrolment set check_at = 'epoch' where practice_id = new.practice_id and client_id = new.id and state = 'running';
    return null;
  end $$;
  create trigger assignment_ended after update of state on assignment for each row
    when (new.state = 'ended' and old.state <> 'ended') execute function assignment_ended();
  create trigger client_moved after update of time_zone on client for each row
    when (new.time_zone <> old.time_zone) execute function client_moved();
`;
