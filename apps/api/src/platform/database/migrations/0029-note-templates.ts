import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The templates that a practice makes for its progress notes. They hold headings and no word about anybody, so they lie plain; a
 * note carries its own headings and needs no row of this table.
 */
export class NoteTemplates1763769600029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note_template (
        practice_id uuid not null,
        id uuid not null,
        title text not null check (char_length(title) between 1 and 80),
        -- The headings in order; the section at the end that every note has stands in none of them.
        sections text[] not null check (cardinality(sections) between 1 and 11 and array_position(sections, null) is null),
        -- Since when no new note is offered it.
        retired_at timestamptz,
        revision integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (practice_id, id)
      );
      create unique index note_template_title on note_template (practice_id, lower(title)) where retired_at is null;

      ${tenantTable('note_template', 'select, insert, update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note_template');
  }
}
