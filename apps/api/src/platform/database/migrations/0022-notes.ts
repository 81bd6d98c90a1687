import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What therapists write about sessions. Progress notes belong to the record: sealed with the client's key, and once signed
 * nobody changes them, the owner of the tables included. Psychotherapy notes belong to their author: sealed with a key of
 * this author and this client, which goes with the client's.
 */
export class Notes1763769600022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table progress_note (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        author_id uuid not null,
        appointment_id uuid,
        -- The first note of a chain of amendments; null in that note itself.
        amends_id uuid,
        note_date date not null,
        template text not null check (template in ('free', 'soap', 'dap', 'birp', 'own')),
        sealed_body bytea not null,
        -- Keyed: tells a retry from another text without opening either.
        digest bytea not null,
        -- Whether something stands under "what we agreed".
        has_agreed boolean not null,
        state text not null check (state in ('draft', 'signed')),
        revision integer not null default 1,
        created_at timestamptz not null,
        saved_at timestamptz not null,
        signed_at timestamptz,
        -- The name as it was when it was signed.
        signed_name text,
        -- Keyed: of all that was signed, with who and when.
        signed_digest bytea,
        primary key (practice_id, id),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, author_id) references member (practice_id, id),
        foreign key (practice_id, client_id, appointment_id) references appointment (practice_id, client_id, id),
        foreign key (practice_id, client_id, amends_id) references progress_note (practice_id, client_id, id),
        constraint progress_note_signed check ((state = 'signed') = (signed_at is not null)
          and (state = 'signed') = (signed_name is not null) and (state = 'signed') = (signed_digest is not null))
      );
      create index progress_note_client on progress_note (practice_id, client_id, note_date desc, id desc);
      create index progress_note_author on progress_note (practice_id, author_id, state, note_date desc, id desc);
      create index progress_note_appointment on progress_note (practice_id, client_id, appointment_id) where appointment_id is not null;
      create index progress_note_amends on progress_note (practice_id, client_id, amends_id, signed_at) where amends_id is not null;
      create index progress_note_agreed on progress_note (practice_id, client_id, note_date desc, signed_at desc) where state = 'signed' and has_agreed;

      create function progress_note_stays_signed() returns trigger language plpgsql as $$
      begin
        raise exception 'a signed note stays as it is' using errcode = 'restrict_violation';
      end $$;
      create trigger progress_note_stays_signed before update or delete on progress_note
        for each row when (old.state = 'signed') execute function progress_note_stays_signed();

      create table psychotherapy_note_key (
        practice_id uuid not null,
        author_id uuid not null,
        client_id uuid not null,
        key_id uuid not null,
        sealed_key bytea not null,
        created_at timestamptz not null,
        primary key (practice_id, author_id, client_id),
        foreign key (practice_id, author_id) references member (practice_id, id),
        -- Destroying the client's key destroys these, and the notes with them.
        foreign key (practice_id, client_id) references client_key on delete cascade
      );
      create index psychotherapy_note_key_client on psychotherapy_note_key (practice_id, client_id);

      create table psychotherapy_note (
        practice_id uuid not null,
        id uuid not null,
        author_id uuid not null,
        client_id uuid not null,
        note_date date not null,
        sealed_text bytea not null,
        digest bytea not null,
        revision integer not null default 1,
        created_at timestamptz not null,
        saved_at timestamptz not null,
        primary key (practice_id, id),
        foreign key (practice_id, author_id, client_id) references psychotherapy_note_key on delete cascade
      );
      create index psychotherapy_note_list on psychotherapy_note (practice_id, author_id, client_id, note_date desc, id desc);

      ${['progress_note', 'psychotherapy_note'].map((name) => tenantTable(name)).join('')}
      ${tenantTable('psychotherapy_note_key', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table psychotherapy_note, psychotherapy_note_key, progress_note; drop function progress_note_stays_signed()');
  }
}
