import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Links by which somebody whom a client asked to know about a goal sees "done" or "not today". The token lies as its
 * SHA-256 among the one-time tokens, since whoever brings it names no practice; everything else is the practice's own.
 */
export class PartnerLinks1763769600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.one_time_token drop constraint one_time_token_kind_check;
      alter table identity.one_time_token
        add constraint one_time_token_kind_check check (kind in ('setup', 'invitation', 'password-reset', 'partner'));

      -- A row is a consent: what is told, since when, until when, and that it was taken back. It is never removed by an act.
      create table partner_link (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        -- The plan in which the partner was asked.
        assignment_id uuid not null,
        -- The plan whose days are told; the same one where they are its check-ins.
        goal_id uuid not null,
        sealed_label bytea not null,
        language text not null check (language in ('en', 'es')),
        -- Which words the client agreed to.
        consent text not null,
        -- The first and the last civil day that is told.
        since date not null,
        until date not null,
        expires_at timestamptz not null,
        created_at timestamptz not null,
        over_at timestamptz,
        over_by text check (over_by in ('revoked', 'replaced')),
        opened_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, client_id) references client,
        -- A plan that is undone before anybody worked on it takes its link along.
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id) on delete cascade,
        foreign key (practice_id, client_id, goal_id) references assignment (practice_id, client_id, id) on delete cascade,
        constraint partner_link_over check ((over_at is null) = (over_by is null)),
        constraint partner_link_days check (until >= since)
      );
      create index partner_link_assignment on partner_link (practice_id, client_id, assignment_id, created_at desc, id desc);
      create index partner_link_goal on partner_link (practice_id, client_id, goal_id);
      create unique index partner_link_live on partner_link (practice_id, assignment_id) where over_at is null;

      ${tenantTable('partner_link')}
    `);
  }

  /** @throws Error while a client has made a link: a consent, and that it was taken back, would be lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A constraint sees the rows of every practice; a query of the owner would see none.
      alter table partner_link add constraint partner_link_none check (false);
      drop table partner_link;
      delete from identity.one_time_token where kind = 'partner';
      alter table identity.one_time_token drop constraint one_time_token_kind_check;
      alter table identity.one_time_token
        add constraint one_time_token_kind_check check (kind in ('setup', 'invitation', 'password-reset'));
    `);
  }
}
