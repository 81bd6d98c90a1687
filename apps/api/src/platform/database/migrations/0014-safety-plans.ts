import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * A client's own safety plan: every version that was ever saved, sealed. The newest is the plan; nothing is changed or
 * removed, so the application may only add and read.
 */
export class SafetyPlans1763769600014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table safety_plan_version (
        practice_id uuid not null,
        client_id uuid not null,
        number integer not null check (number > 0),
        sealed_sections bytea not null,
        -- Keyed: tells a retry from another plan without opening either.
        digest bytea not null,
        saved_at timestamptz not null,
        -- Null: the client saved it.
        member_id uuid,
        primary key (practice_id, client_id, number),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index safety_plan_version_member on safety_plan_version (practice_id, member_id) where member_id is not null;

      ${tenantTable('safety_plan_version', 'select, insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table safety_plan_version');
  }
}
