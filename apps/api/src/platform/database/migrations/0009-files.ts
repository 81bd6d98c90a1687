import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Photos and recordings: what is known of each, and which response names it. The bytes lie sealed in the blob store. */
export class Files1763769600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        kind text not null check (kind in ('photo', 'audio')),
        -- The content type, as found in the first bytes.
        type text,
        size integer not null check (size > 0),
        received integer not null default 0 check (received <= size),
        -- How many bytes each part holds, and under which name it lies in the store.
        chunks integer[] not null default '{}',
        blobs uuid[] not null default '{}',
        -- Kept: a response names it. Removed: nobody may name it any more, its bytes are about to go.
        state text not null default 'uploading' check (state in ('uploading', 'complete', 'kept', 'removed')),
        created_at timestamptz not null,
        primary key (practice_id, id),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client
      );
      create index file_unnamed on file (practice_id, client_id) where state <> 'kept';

      create table response_file (
        practice_id uuid not null,
        response_id uuid not null,
        file_id uuid not null,
        client_id uuid not null,
        -- Whether it belongs to the client's private answers alone.
        private boolean not null,
        primary key (practice_id, response_id, file_id),
        foreign key (practice_id, response_id) references response (practice_id, id),
        foreign key (practice_id, client_id, file_id) references file (practice_id, client_id, id)
      );
      create index response_file_file on response_file (practice_id, client_id, file_id);

      ${['file', 'response_file'].map((table) => tenantTable(table)).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table response_file, file');
  }
}
