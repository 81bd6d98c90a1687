import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Schema `identity`: the only tables that are not a practice's own. The application role has no right on them;
 * it reaches them through the functions of the next migration alone.
 */
export class Identity1763769600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'attune_app') then create role attune_app nologin; end if;
      end $$;
      create schema identity;
      revoke all on schema identity from public;

      create table identity.practice (
        id uuid primary key,
        name text not null,
        country text not null,
        time_zone text not null,
        language text not null check (language in ('en', 'es')),
        second_factor_required boolean not null default true,
        demo boolean not null default false,
        sealed_key bytea not null,
        created_at timestamptz not null
      );

      create table identity.person (
        id uuid primary key,
        email text not null,
        name text not null,
        language text not null check (language in ('en', 'es')),
        created_at timestamptz not null,
        disabled_at timestamptz
      );
      create unique index person_email on identity.person (lower(email));

      create table identity.credential (
        person_id uuid primary key references identity.person,
        password_hash text not null,
        changed_at timestamptz not null
      );

      create table identity.second_factor (
        person_id uuid primary key references identity.person,
        sealed_secret bytea not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table identity.recovery_code (
        person_id uuid not null references identity.person,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (person_id, code_hash)
      );

      create table identity.membership (
        person_id uuid not null references identity.person,
        practice_id uuid not null references identity.practice,
        kind text not null check (kind in ('member', 'client')),
        subject_id uuid not null,
        roles text[] not null default '{}',
        last_used_at timestamptz,
        primary key (person_id, practice_id, kind)
      );
      create index membership_practice on identity.membership (practice_id, subject_id);

      create table identity.session (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null references identity.person,
        practice_id uuid references identity.practice,
        kind text check (kind in ('member', 'client')),
        second_factor_at timestamptz,
        device text not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_person on identity.session (person_id);

      create table identity.throttle (
        key bytea primary key,
        failures integer not null,
        retry_at timestamptz not null,
        forget_at timestamptz not null
      );

      create table identity.one_time_token (
        token_hash bytea primary key,
        kind text not null check (kind in ('setup', 'invitation', 'password-reset')),
        practice_id uuid references identity.practice,
        subject_id uuid,
        expires_at timestamptz not null
      );
      create index one_time_token_subject on identity.one_time_token (subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema identity cascade');
  }
}
