import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What a practice asks its clients to agree to, and what each client signed and took back. */
export class Consents1763769600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent_text (
        practice_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('treatment', 'privacy', 'messages', 'telehealth', 'recording', 'supervision', 'other')),
        -- Everyone is asked at once, the chosen ones by their therapist, nobody any more.
        asked_of text not null check (asked_of in ('everyone', 'chosen', 'nobody')),
        -- Title and text in both languages as they are being written, with the practice's key.
        sealed_draft bytea not null,
        revision integer not null,
        -- The newest version, and the revision of the draft that it was made of.
        current_version integer,
        published_revision integer,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (practice_id, id)
      );

      -- Never changed: whoever signed one can read it as it was.
      create table consent_text_version (
        practice_id uuid not null,
        text_id uuid not null,
        number integer not null check (number > 0),
        sealed bytea not null,
        published_at timestamptz not null,
        published_by uuid not null,
        primary key (practice_id, text_id, number),
        foreign key (practice_id, text_id) references consent_text (practice_id, id),
        foreign key (practice_id, published_by) references member (practice_id, id)
      );
      create index consent_text_version_member on consent_text_version (practice_id, published_by);
      alter table consent_text add foreign key (practice_id, id, current_version)
        references consent_text_version (practice_id, text_id, number) deferrable initially deferred;
      create index consent_text_current on consent_text (practice_id, id, current_version);

      -- A therapist asked: by name, or once more after it was taken back.
      create table consent_request (
        practice_id uuid not null,
        client_id uuid not null,
        text_id uuid not null,
        member_id uuid not null,
        asked_at timestamptz not null,
        primary key (practice_id, client_id, text_id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, text_id) references consent_text (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index consent_request_text on consent_request (practice_id, text_id);
      create index consent_request_member on consent_request (practice_id, member_id);

      create table client_consent (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        text_id uuid not null,
        version integer not null,
        language text not null check (language in ('en', 'es')),
        -- SHA-256 of title and text as they were shown.
        digest bytea not null,
        -- The name as it was typed, with the client's key.
        sealed_name bytea not null,
        signed_at timestamptz not null,
        withdrawn_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, text_id, version) references consent_text_version (practice_id, text_id, number)
      );
      create index client_consent_client on client_consent (practice_id, client_id, text_id);
      create index client_consent_version on client_consent (practice_id, text_id, version);

      ${tenantTable('consent_text', 'select, insert, update')}
      ${tenantTable('consent_text_version', 'select, insert')}
      ${tenantTable('consent_request', 'select, insert, update')}
      ${tenantTable('client_consent', 'select, insert, update (withdrawn_at)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consent_text drop constraint consent_text_practice_id_id_current_version_fkey;
      drop table client_consent, consent_request, consent_text_version, consent_text;
    `);
  }
}
