import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What was done and read, append-only, and the chain of seals over it (ADR 0004). */
export class Audit1763769600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_event (
        practice_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        actor_kind text not null check (actor_kind in ('member', 'client', 'system')),
        actor_id uuid,
        action text not null,
        subject_kind text not null,
        subject_id uuid,
        client_id uuid,
        request_id uuid not null,
        detail jsonb,
        xid xid8 not null default pg_current_xact_id(),
        primary key (practice_id, id)
      );
      create index audit_event_unsealed on audit_event (practice_id, xid);
      create index audit_event_actor on audit_event (practice_id, actor_id, id desc);
      create index audit_event_client on audit_event (practice_id, client_id, id desc);

      create table audit_seal (
        practice_id uuid not null,
        number bigint not null,
        event_ids uuid[] not null,
        event_digests bytea[] not null,
        digest bytea not null,
        horizon xid8 not null,
        at timestamptz not null,
        primary key (practice_id, number)
      );
      create table audit_sealed (
        practice_id uuid not null,
        event_id uuid not null,
        number bigint not null,
        primary key (practice_id, event_id),
        foreign key (practice_id, number) references audit_seal (practice_id, number)
      );
      create index audit_sealed_number on audit_sealed (practice_id, number);

      ${['audit_event', 'audit_seal', 'audit_sealed'].map((t) => tenantTable(t, 'select, insert')).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_sealed, audit_seal, audit_event');
  }
}
