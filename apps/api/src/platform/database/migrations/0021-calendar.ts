import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Appointments as a calendar needs them: series, where they are, what became of them, what a client says to them, the secret
 * addresses at which calendar programs read them, and which invitation each person has.
 */
export class Calendar1763769600021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appointment_series (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        -- A recurrence with one time of the day, in the zone that was the practice's.
        schedule jsonb not null,
        time_zone text not null,
        minutes integer not null check (minutes between 5 and 600),
        -- Of what was asked, keyed by the client's key.
        body_mac bytea not null,
        made_by uuid not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        -- Rises with every change of any of its appointments.
        revision integer not null default 1,
        primary key (practice_id, id),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, made_by) references member (practice_id, id)
      );
      create index appointment_series_maker on appointment_series (practice_id, made_by);

      alter table appointment
        add series_id uuid,
        -- Where the series has it, also after it was moved.
        add series_starts_at timestamptz,
        add kind text not null default 'in-person' check (kind in ('in-person', 'video', 'phone')),
        -- Place and video address, with the client's key.
        add sealed_where bytea,
        -- When calendars were last given a reason to be told. Null: when it was called off, or made.
        add changed_at timestamptz,
        add cancelled_by uuid,
        add cancel_reason text,
        add sealed_cancel_note bytea,
        add confirmed_at timestamptz,
        add attendance text check (attendance in ('came', 'late', 'did-not-come', 'cancelled-late')),
        add attendance_by uuid,
        add attendance_at timestamptz,
        add foreign key (practice_id, client_id, series_id) references appointment_series (practice_id, client_id, id),
        add foreign key (practice_id, cancelled_by) references member (practice_id, id),
        add foreign key (practice_id, attendance_by) references member (practice_id, id),
        add constraint appointment_of_series check ((series_id is null) = (series_starts_at is null)),
        add constraint appointment_attended check ((attendance is null) = (attendance_at is null));
      create index appointment_series_slot on appointment (practice_id, client_id, series_id, series_starts_at) where series_id is not null;
      create index appointment_starts on appointment (practice_id, starts_at, id);
      create index appointment_canceller on appointment (practice_id, cancelled_by) where cancelled_by is not null;
      create index appointment_attender on appointment (practice_id, attendance_by) where attendance_by is not null;

      create table appointment_move (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        appointment_id uuid not null,
        from_starts_at timestamptz not null,
        from_minutes integer not null,
        reason text,
        sealed_note bytea,
        moved_by uuid not null,
        moved_at timestamptz not null,
        primary key (practice_id, id),
        foreign key (practice_id, client_id, appointment_id) references appointment (practice_id, client_id, id),
        foreign key (practice_id, moved_by) references member (practice_id, id)
      );
      create index appointment_move_appointment on appointment_move (practice_id, client_id, appointment_id, moved_at desc, id desc);
      create index appointment_move_mover on appointment_move (practice_id, moved_by);

      create table appointment_ask (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        appointment_id uuid not null,
        kind text not null check (kind in ('other-time', 'cannot-come')),
        sealed_text bytea,
        times timestamptz[] not null default '{}',
        state text not null check (state in ('open', 'moved', 'cancelled', 'declined', 'withdrawn')),
        created_at timestamptz not null,
        answered_by uuid,
        answered_at timestamptz,
        sealed_reply bytea,
        primary key (practice_id, id),
        foreign key (practice_id, client_id, appointment_id) references appointment (practice_id, client_id, id),
        foreign key (practice_id, answered_by) references member (practice_id, id),
        constraint appointment_ask_answered check ((state in ('moved', 'cancelled', 'declined')) = (answered_at is not null))
      );
      create index appointment_ask_appointment on appointment_ask (practice_id, client_id, appointment_id, created_at desc, id desc);
      create index appointment_ask_answerer on appointment_ask (practice_id, answered_by) where answered_by is not null;
      create unique index appointment_ask_open on appointment_ask (practice_id, appointment_id) where state = 'open';
      create index appointment_ask_waiting on appointment_ask (practice_id, client_id, created_at) where state = 'open';

      -- Its token lies as SHA-256 among the one-time tokens, since whoever brings it names no practice.
      create table calendar_feed (
        practice_id uuid not null,
        id uuid not null,
        member_id uuid,
        client_id uuid,
        names text not null check (names in ('initials', 'code', 'neutral')),
        language text not null check (language in ('en', 'es')),
        created_at timestamptz not null,
        read_at timestamptz,
        revoked_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id),
        foreign key (practice_id, client_id) references client,
        constraint calendar_feed_owner check ((member_id is null) <> (client_id is null)),
        constraint calendar_feed_names check (client_id is null or names = 'neutral')
      );
      create index calendar_feed_member on calendar_feed (practice_id, member_id, created_at) where member_id is not null;
      create index calendar_feed_client on calendar_feed (practice_id, client_id, created_at) where client_id is not null;

      -- Whether invitations come by mail. Without a row they do.
      create table calendar_settings (
        practice_id uuid not null,
        -- A member or a client.
        subject_id uuid not null,
        invitations boolean not null,
        primary key (practice_id, subject_id)
      );

      -- What each person's calendar was last told of an appointment or series.
      create table calendar_invitation (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        appointment_id uuid,
        series_id uuid,
        -- Null: the client.
        member_id uuid,
        sent_sequence integer,
        sent_method text check (sent_method in ('REQUEST', 'CANCEL')),
        sent_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, client_id, appointment_id) references appointment (practice_id, client_id, id),
        foreign key (practice_id, client_id, series_id) references appointment_series (practice_id, client_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id),
        constraint calendar_invitation_subject check ((appointment_id is null) <> (series_id is null)),
        constraint calendar_invitation_sent check ((sent_sequence is null) = (sent_method is null))
      );
      create unique index calendar_invitation_appointment on calendar_invitation (practice_id, client_id, appointment_id, member_id) nulls not distinct where appointment_id is not null;
      create unique index calendar_invitation_series on calendar_invitation (practice_id, client_id, series_id, member_id) nulls not distinct where series_id is not null;
      create index calendar_invitation_member on calendar_invitation (practice_id, member_id) where member_id is not null;

      alter table identity.one_time_token drop constraint one_time_token_kind_check;
      alter table identity.one_time_token
        add constraint one_time_token_kind_check check (kind in ('setup', 'invitation', 'password-reset', 'partner', 'calendar'));
      ${TABLES.map((table) => tenantTable(table)).join('')}
    `);
  }

  /** @throws Error while there are series, asks, feeds or what became of a session: the schema before had no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A constraint sees the rows of every practice; a query of the owner would see none.
      ${['appointment_series', 'appointment_move', 'appointment_ask', 'calendar_feed'].map((table) => `alter table ${table} add constraint ${table}_none check (false);`).join('\n')}
      alter table appointment add constraint appointment_plain check (kind = 'in-person' and sealed_where is null and attendance is null and cancel_reason is null);
      drop table calendar_invitation, calendar_settings, calendar_feed, appointment_ask, appointment_move;
      alter table appointment drop constraint appointment_plain, drop series_id, drop series_starts_at, drop kind, drop sealed_where, drop changed_at,
        drop cancelled_by, drop cancel_reason, drop sealed_cancel_note, drop confirmed_at, drop attendance, drop attendance_by, drop attendance_at;
      drop index appointment_starts;
      drop table appointment_series;
      delete from identity.one_time_token where kind = 'calendar';
      alter table identity.one_time_token drop constraint one_time_token_kind_check;
      alter table identity.one_time_token
        add constraint one_time_token_kind_check check (kind in ('setup', 'invitation', 'password-reset', 'partner'));
    `);
  }
}

const TABLES = ['appointment_series', 'appointment_move', 'appointment_ask', 'calendar_feed', 'calendar_settings', 'calendar_invitation'];
