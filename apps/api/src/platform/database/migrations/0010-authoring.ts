import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * A practice's own exercises: whose they are and who sees them, the draft of each, and everybody's favourites. What belongs
 * to one client is clinical text: of it only sealed bytes lie here, in the draft as in every version.
 */
export class Authoring1763769600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table exercise
        -- Null: it comes with the product.
        add author_id uuid,
        -- Made for one client: sealed with their key, seen by their care team alone.
        add client_id uuid,
        add visibility text check (visibility in ('private', 'practice')),
        add copied_from uuid,
        add archived_at timestamptz,
        -- Null until it is published for the first time.
        alter current_version_id drop not null,
        add foreign key (practice_id, author_id) references member (practice_id, id),
        add foreign key (practice_id, client_id) references client,
        add foreign key (practice_id, copied_from) references exercise (practice_id, id) on delete set null (copied_from),
        add constraint exercise_authored check ((author_id is null) = (visibility is null) and (author_id is not null or client_id is null)),
        add constraint exercise_of_client check (client_id is null or (visibility = 'private' and search_text = '' and tags = '{}'));
      create index exercise_author on exercise (practice_id, author_id) where author_id is not null;
      create index exercise_client on exercise (practice_id, client_id) where client_id is not null;
      create index exercise_copied on exercise (practice_id, copied_from) where copied_from is not null;

      alter table exercise_version
        alter card drop not null,
        alter definition drop not null,
        -- In place of card and definition, of an exercise for one client. Its digest is keyed then.
        add sealed_card bytea,
        add sealed_definition bytea,
        -- Null: it came with the product.
        add published_by uuid,
        add foreign key (practice_id, published_by) references member (practice_id, id),
        add constraint exercise_version_sealed check (
          num_nonnulls(card, definition) = 2 and num_nonnulls(sealed_card, sealed_definition) = 0
          or num_nonnulls(card, definition) = 0 and num_nonnulls(sealed_card, sealed_definition) = 2);
      create index exercise_version_publisher on exercise_version (practice_id, published_by) where published_by is not null;

      -- What its author works on: as it was published last, or further. It need not be sound.
      create table exercise_draft (
        practice_id uuid not null,
        exercise_id uuid not null,
        card jsonb,
        definition jsonb,
        sealed_card bytea,
        sealed_definition bytea,
        digest bytea not null,
        revision integer not null,
        -- The number of the version it was begun from.
        based_on integer,
        saved_at timestamptz not null,
        saved_by uuid not null,
        primary key (practice_id, exercise_id),
        foreign key (practice_id, exercise_id) references exercise (practice_id, id),
        foreign key (practice_id, saved_by) references member (practice_id, id),
        constraint exercise_draft_sealed check (
          num_nonnulls(card, definition) = 2 and num_nonnulls(sealed_card, sealed_definition) = 0
          or num_nonnulls(card, definition) = 0 and num_nonnulls(sealed_card, sealed_definition) = 2)
      );
      create index exercise_draft_saver on exercise_draft (practice_id, saved_by);

      create table exercise_favourite (
        practice_id uuid not null,
        member_id uuid not null,
        exercise_id uuid not null,
        primary key (practice_id, member_id, exercise_id),
        foreign key (practice_id, member_id) references member (practice_id, id),
        foreign key (practice_id, exercise_id) references exercise (practice_id, id)
      );
      create index exercise_favourite_exercise on exercise_favourite (practice_id, exercise_id);

      ${['exercise_draft', 'exercise_favourite'].map((table) => tenantTable(table)).join('')}
    `);
  }

  /** @throws Error while there are exercises of the practice's own: the schema before had no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A constraint sees the rows of every practice; a query of the owner would see none.
      alter table exercise add constraint exercise_none_authored check (author_id is null);
      drop table exercise_favourite, exercise_draft;
      alter table exercise_version drop constraint exercise_version_sealed, drop sealed_card, drop sealed_definition, drop published_by,
        alter card set not null, alter definition set not null;
      alter table exercise drop constraint exercise_authored, drop constraint exercise_of_client, drop constraint exercise_none_authored, drop author_id, drop client_id, drop visibility,
        drop copied_from, drop archived_at, alter current_version_id set not null;
    `);
  }
}
