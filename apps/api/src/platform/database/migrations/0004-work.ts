import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** The work between sessions: exercises, assignments, occasions, responses and what was seen in them. */
export class Work1763769600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exercise (
        practice_id uuid not null,
        id uuid not null,
        catalog_id text,
        tags text[] not null,
        -- Title, purpose, needs and tags in every language, lower case and without accents: what a search looks through.
        search_text text not null,
        current_version_id uuid not null,
        created_at timestamptz not null,
        primary key (practice_id, id)
      );

      -- Immutable: a response keeps the version it answered.
      create table exercise_version (
        practice_id uuid not null,
        id uuid not null,
        exercise_id uuid not null,
        number integer not null,
        -- What a list shows of the definition, so that lists never unpack the whole of it.
        card jsonb not null,
        definition jsonb not null,
        digest bytea not null,
        created_at timestamptz not null,
        primary key (practice_id, id),
        foreign key (practice_id, exercise_id) references exercise (practice_id, id) deferrable initially deferred
      );
      create unique index exercise_version_number on exercise_version (practice_id, exercise_id, number);
      alter table exercise add foreign key (practice_id, current_version_id)
        references exercise_version (practice_id, id) deferrable initially deferred;
      create index exercise_current on exercise (practice_id, current_version_id);

      create table assignment (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        exercise_id uuid not null,
        version_id uuid not null,
        assigned_by uuid not null,
        sealed_plan bytea,
        schedule jsonb not null,
        state text not null check (state in ('active', 'ended')),
        revision integer not null default 1,
        created_at timestamptz not null,
        ended_at timestamptz,
        primary key (practice_id, id),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, exercise_id) references exercise (practice_id, id),
        foreign key (practice_id, version_id) references exercise_version (practice_id, id),
        foreign key (practice_id, assigned_by) references member (practice_id, id)
      );
      create index assignment_exercise on assignment (practice_id, exercise_id);
      create index assignment_version on assignment (practice_id, version_id);
      create index assignment_author on assignment (practice_id, assigned_by);
      create index assignment_client on assignment (practice_id, client_id, created_at desc, id desc);
      create index assignment_active on assignment (practice_id, client_id) where state = 'active';

      create table occasion (
        practice_id uuid not null,
        id uuid not null,
        assignment_id uuid not null,
        client_id uuid not null,
        local_date date not null,
        local_time text not null,
        due_at timestamptz not null,
        state text not null check (state in ('open', 'done', 'not-this-time', 'withdrawn')),
        reason text check (reason in ('forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe')),
        attributed_to uuid not null,
        response_id uuid,
        settled_at timestamptz,
        primary key (practice_id, id),
        unique (practice_id, client_id, assignment_id, local_date, local_time),
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id)
      ) with (fillfactor = 60);
      -- Planned together and settled one by one: the room left lets a plan stay on the pages it was written to.
      create index occasion_client on occasion (practice_id, client_id, local_date);
      create index occasion_open on occasion (practice_id, client_id, local_date) where state = 'open';

      create table response (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        assignment_id uuid not null,
        occasion_id uuid,
        version_id uuid not null,
        attributed_to uuid not null,
        started_at timestamptz not null,
        submitted_at timestamptz not null,
        local_date date not null,
        smaller boolean not null,
        unprompted boolean not null,
        corrects uuid,
        corrected_by uuid,
        private_steps text[] not null,
        body_mac bytea not null,
        sealed_answers bytea not null,
        sealed_private bytea,
        state text not null check (state in ('waiting', 'read', 'answered', 'replaced')),
        answered_at timestamptz,
        new_comments boolean not null default false,
        primary key (practice_id, id),
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id),
        foreign key (practice_id, version_id) references exercise_version (practice_id, id),
        foreign key (practice_id, occasion_id) references occasion (practice_id, id),
        foreign key (practice_id, corrects) references response (practice_id, id)
      );
      -- Sealed bytes do not compress: nobody shall try. A usual answer stays in its row.
      alter table response alter sealed_answers set storage external, alter sealed_private set storage external, set (toast_tuple_target = 4080);
      alter table occasion add foreign key (practice_id, response_id)
        references response (practice_id, id) deferrable initially deferred;
      create index response_client on response (practice_id, client_id, submitted_at desc, id);
      create index response_waiting on response (practice_id, client_id, submitted_at, id) where state = 'waiting';
      create index response_commented on response (practice_id, client_id) where new_comments;
      create index response_assignment on response (practice_id, client_id, assignment_id);
      create unique index response_correction on response (practice_id, corrects) where corrects is not null;

      create table observation (
        practice_id uuid not null,
        response_id uuid not null,
        code text not null,
        client_id uuid not null,
        at timestamptz not null,
        local_date date not null,
        value double precision not null,
        primary key (practice_id, response_id, code),
        foreign key (practice_id, response_id) references response (practice_id, id)
      );
      create index observation_client on observation (practice_id, client_id, at);

      create table draft (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        assignment_id uuid not null,
        occasion_id uuid,
        started_at timestamptz not null,
        step text,
        sealed bytea not null,
        revision integer not null,
        updated_at timestamptz not null,
        primary key (practice_id, id),
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id)
      );
      create index draft_client on draft (practice_id, client_id, assignment_id);

      -- A different body under a known response id: refused, and nothing of it lost.
      create table set_aside (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        response_id uuid not null,
        body_mac bytea not null,
        sealed bytea not null,
        at timestamptz not null,
        primary key (practice_id, id),
        unique (practice_id, response_id, body_mac),
        foreign key (practice_id, response_id) references response (practice_id, id)
      );

      create table review (
        practice_id uuid not null,
        response_id uuid not null,
        member_id uuid not null,
        client_id uuid not null,
        sealed bytea,
        skill_rating smallint check (skill_rating between 1 and 5),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (practice_id, response_id, member_id),
        foreign key (practice_id, response_id) references response (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index review_member on review (practice_id, member_id);

      -- What a client keeps of a response: a card at hand, or a letter that comes back. The words stay in the sealed answers.
      create table keepsake (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        response_id uuid not null,
        step text not null,
        kind text not null check (kind in ('card', 'letter')),
        -- A letter's day, a card's hour.
        on_date date,
        at_time text,
        created_at timestamptz not null,
        opened integer not null default 0,
        opened_at timestamptz,
        put_away_at timestamptz,
        primary key (practice_id, id),
        unique (practice_id, response_id, step, kind),
        foreign key (practice_id, response_id) references response (practice_id, id),
        foreign key (practice_id, client_id) references client
      );
      create index keepsake_client on keepsake (practice_id, client_id, created_at desc, id desc);

      ${['exercise', 'exercise_version', 'assignment', 'occasion', 'response', 'observation', 'draft', 'set_aside', 'review', 'keepsake']
        .map((t) => tenantTable(t))
        .join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table keepsake, review, set_aside, draft, observation, response, occasion, assignment, exercise_version, exercise cascade',
    );
  }
}
