import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who is in a practice, who treats whom, who supervises whom, and what was mailed to them. */
export class People1763769600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member (
        practice_id uuid not null,
        id uuid not null,
        person_id uuid,
        name text not null,
        email text not null,
        language text not null,
        roles text[] not null check (roles <@ array['owner', 'admin', 'therapist', 'supervisor'] and cardinality(roles) > 0),
        state text not null check (state in ('invited', 'active', 'ended')),
        created_at timestamptz not null,
        ended_at timestamptz,
        primary key (practice_id, id)
      );
      create unique index member_email on member (practice_id, lower(email)) where state <> 'ended';

      create table client (
        practice_id uuid not null,
        id uuid not null,
        person_id uuid,
        code text not null,
        name text not null,
        -- Lower case and without accents: lists sort by it and searches look through it, whatever the collation.
        sort_name text not null generated always as (lower(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g'))) stored,
        pronouns text,
        birth_date date,
        email text,
        phone text,
        time_zone text not null,
        language text not null check (language in ('en', 'es')),
        emergency_contact jsonb,
        state text not null check (state in ('active', 'discharged')),
        revision integer not null default 1,
        created_at timestamptz not null,
        discharged_at timestamptz,
        primary key (practice_id, id)
      );
      create unique index client_code on client (practice_id, code);
      create index client_name on client (practice_id, state, sort_name, id);

      -- Destroying this row makes every sealed text of the client unreadable.
      create table client_key (
        practice_id uuid not null,
        client_id uuid not null,
        key_id uuid not null,
        sealed_key bytea not null,
        created_at timestamptz not null,
        primary key (practice_id, client_id),
        foreign key (practice_id, client_id) references client
      );

      create table care_team (
        practice_id uuid not null,
        client_id uuid not null,
        member_id uuid not null,
        since timestamptz not null,
        until timestamptz,
        is_primary boolean not null,
        primary key (practice_id, client_id, member_id, since),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, member_id) references member
      );
      create unique index care_team_current on care_team (practice_id, client_id, member_id) where until is null;
      create unique index care_team_primary on care_team (practice_id, client_id) where until is null and is_primary;
      create index care_team_member on care_team (practice_id, member_id, client_id) where until is null;

      create table supervision (
        practice_id uuid not null,
        id uuid not null,
        supervisor_id uuid not null,
        supervisee_id uuid not null check (supervisee_id <> supervisor_id),
        from_date date not null,
        until_date date check (until_date >= from_date),
        primary key (practice_id, id),
        foreign key (practice_id, supervisor_id) references member (practice_id, id),
        foreign key (practice_id, supervisee_id) references member (practice_id, id)
      );
      create index supervision_supervisor on supervision (practice_id, supervisor_id);
      create index supervision_supervisee on supervision (practice_id, supervisee_id);

      create table invitation (
        practice_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('member', 'client')),
        subject_id uuid not null,
        email text not null,
        state text not null check (state in ('pending', 'accepted', 'withdrawn')),
        invited_by uuid,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (practice_id, id)
      );
      create index invitation_subject on invitation (practice_id, subject_id);
      create unique index invitation_pending on invitation (practice_id, subject_id) where state = 'pending';

      create table mail (
        practice_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('invitation', 'password-reset')),
        recipient text not null,
        language text not null,
        subject_id uuid,
        sealed_link bytea,
        state text not null check (state in ('waiting', 'kept', 'sent', 'failed')),
        created_at timestamptz not null,
        sent_at timestamptz,
        primary key (practice_id, id)
      );
      create index mail_recent on mail (practice_id, created_at desc, id);
      create index mail_subject on mail (practice_id, subject_id);

      ${['member', 'client', 'client_key', 'care_team', 'supervision', 'invitation', 'mail'].map((t) => tenantTable(t)).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail, invitation, supervision, care_team, client_key, client, member');
  }
}
