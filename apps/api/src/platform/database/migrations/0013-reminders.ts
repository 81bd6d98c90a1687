import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Reminders: what each client allowed, the phones they may go to, and every decision to send one or not. */
export class Reminders1763769600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without a row a client was never asked, and gets none.
      create table reminder_settings (
        practice_id uuid not null,
        client_id uuid not null,
        email boolean not null,
        push boolean not null,
        -- At one's own civil times of the day, or at the time of what is due, or so many minutes before.
        own_times boolean not null,
        times text[] not null,
        lead_minutes smallint not null check (lead_minutes between 0 and 180),
        quiet_from text,
        quiet_to text,
        max_per_day smallint not null check (max_per_day between 0 and 6),
        language text not null check (language in ('en', 'es')),
        -- The civil date on which they begin again.
        paused_until date,
        -- Why there is no mail any more, when it was not the client who turned it off here.
        mail_stopped text check (mail_stopped in ('bounced', 'unsubscribed')),
        bounces smallint not null default 0,
        -- Nothing from before this instant is reminded of.
        since timestamptz not null,
        primary key (practice_id, client_id),
        foreign key (practice_id, client_id) references client,
        constraint reminder_quiet_whole check ((quiet_from is null) = (quiet_to is null))
      );

      create table push_subscription (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        endpoint_hash bytea not null,
        -- Address, keys and name, with the client's key.
        sealed bytea not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        primary key (practice_id, id),
        unique (practice_id, endpoint_hash),
        foreign key (practice_id, client_id) references client
      );
      create index push_subscription_client on push_subscription (practice_id, client_id, created_at);

      -- One row a decision and channel. No text: all of them say the same.
      create table reminder (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        -- What is one to the person, on whatever channels it goes out.
        moment_id uuid not null,
        kind text not null check (kind in ('due', 'snoozed', 'nudge', 'test')),
        channel text check (channel in ('email', 'push')),
        state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'bounced', 'skipped')),
        reason text not null,
        occasion_ids uuid[] not null default '{}',
        -- Of a nudge: who sent it, and about what.
        member_id uuid,
        assignment_id uuid,
        -- The client's day on which it counts.
        local_date date not null,
        due_at timestamptz not null,
        -- From here on it would make no sense any more.
        expires_at timestamptz not null,
        created_at timestamptz not null,
        -- Until then it is in the hands of the worker that claimed it; then another one may.
        claimed_until timestamptz,
        attempts smallint not null default 0,
        -- The phones that have it.
        delivered uuid[] not null default '{}',
        settled_at timestamptz,
        primary key (practice_id, id),
        unique (practice_id, moment_id, channel),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, member_id) references member,
        foreign key (practice_id, client_id, assignment_id) references assignment (practice_id, client_id, id) on delete set null (assignment_id)
      );
      create index reminder_client on reminder (practice_id, client_id, created_at desc, id desc);
      create index reminder_day on reminder (practice_id, client_id, local_date);
      create index reminder_unsettled on reminder (practice_id, due_at) where state in ('waiting', 'sending');
      create index reminder_assignment on reminder (practice_id, client_id, assignment_id) where assignment_id is not null;
      create index reminder_member on reminder (practice_id, member_id) where member_id is not null;

      -- Which occasions were decided upon, at which time of theirs: each once.
      create table reminder_occasion (
        practice_id uuid not null,
        occasion_id uuid not null,
        due_at timestamptz not null,
        moment_id uuid not null,
        primary key (practice_id, occasion_id, due_at),
        foreign key (practice_id, occasion_id) references occasion on delete cascade
      );

      -- "Later", until it has come.
      create table snooze (
        practice_id uuid not null,
        occasion_id uuid not null,
        client_id uuid not null,
        until timestamptz not null,
        created_at timestamptz not null,
        primary key (practice_id, occasion_id),
        foreign key (practice_id, occasion_id) references occasion on delete cascade,
        foreign key (practice_id, client_id) references client
      );
      create index snooze_client on snooze (practice_id, client_id, until);

      ${['reminder_settings', 'push_subscription', 'reminder', 'reminder_occasion', 'snooze'].map((table) => tenantTable(table)).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table snooze, reminder_occasion, reminder, push_subscription, reminder_settings');
  }
}
