import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Messages between a client and their care team: one conversation each, numbered in the order in which they came, and who
 * read what. Files may come from the team too, and may be documents.
 */
export class Messages1763769600018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a list of conversations says, so that it does not look through what was written.
      create table conversation (
        practice_id uuid not null,
        client_id uuid not null,
        last_number integer not null check (last_number > 0),
        last_at timestamptz not null,
        -- Null: the client wrote last.
        last_member_id uuid,
        primary key (practice_id, client_id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, last_member_id) references member (practice_id, id)
      );
      create index conversation_member on conversation (practice_id, last_member_id) where last_member_id is not null;

      create table message (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        number integer not null,
        -- Null: the client wrote it.
        member_id uuid,
        -- Null once it was taken back.
        sealed_text bytea,
        sent_at timestamptz not null,
        taken_back_at timestamptz,
        primary key (practice_id, id),
        unique (practice_id, client_id, number),
        unique (practice_id, client_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, member_id) references member (practice_id, id),
        constraint message_there_or_taken_back check ((sealed_text is null) = (taken_back_at is not null))
      );
      create index message_from_client on message (practice_id, client_id, number) where member_id is null and taken_back_at is null;
      create index message_member on message (practice_id, member_id) where member_id is not null;

      create table message_file (
        practice_id uuid not null,
        message_id uuid not null,
        file_id uuid not null,
        client_id uuid not null,
        position smallint not null,
        primary key (practice_id, message_id, file_id),
        unique (practice_id, file_id),
        foreign key (practice_id, client_id, message_id) references message (practice_id, client_id, id),
        foreign key (practice_id, client_id, file_id) references file (practice_id, client_id, id)
      );
      create index message_file_message on message_file (practice_id, client_id, message_id);
      create index message_file_file on message_file (practice_id, client_id, file_id);

      -- How far somebody has read: the client, or one of the team.
      create table conversation_reading (
        practice_id uuid not null,
        client_id uuid not null,
        reader_id uuid not null,
        -- Null: the client themselves.
        member_id uuid,
        read_number integer not null,
        -- When it last went up.
        read_at timestamptz not null,
        primary key (practice_id, client_id, reader_id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index conversation_reading_member on conversation_reading (practice_id, member_id) where member_id is not null;

      -- Who of the other side read a message, and when.
      create table message_receipt (
        practice_id uuid not null,
        message_id uuid not null,
        reader_id uuid not null,
        member_id uuid,
        read_at timestamptz not null,
        primary key (practice_id, message_id, reader_id),
        foreign key (practice_id, message_id) references message (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index message_receipt_member on message_receipt (practice_id, member_id) where member_id is not null;

      -- What a practice says about how soon messages are read.
      create table message_promise (
        practice_id uuid not null primary key,
        within_days smallint check (within_days between 1 and 10),
        -- In both languages, with the practice's key.
        sealed_words bytea not null
      );

      -- On which days of the week (ISO: Monday is 1) a member reads messages.
      create table member_message_days (
        practice_id uuid not null,
        member_id uuid not null,
        days smallint[] not null,
        primary key (practice_id, member_id),
        foreign key (practice_id, member_id) references member (practice_id, id)
      );

      alter table file
        -- Who of the team put it there; null: the client.
        add column member_id uuid,
        add foreign key (practice_id, member_id) references member (practice_id, id),
        drop constraint file_kind_check,
        add constraint file_kind_check check (kind in ('photo', 'audio', 'document'));
      create index file_member on file (practice_id, member_id) where member_id is not null;

      alter table reminder
        drop constraint reminder_kind_check,
        add constraint reminder_kind_check check (kind in ('due', 'snoozed', 'nudge', 'test', 'message'));

      ${['conversation', 'message', 'message_file', 'conversation_reading', 'message_receipt', 'message_promise', 'member_message_days'].map((table) => tenantTable(table)).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table member_message_days, message_promise, message_receipt, conversation_reading, message_file, message, conversation;
      delete from reminder where kind = 'message';
      alter table reminder drop constraint reminder_kind_check,
        add constraint reminder_kind_check check (kind in ('due', 'snoozed', 'nudge', 'test'));
      delete from file where kind = 'document' or member_id is not null;
      alter table file drop column member_id, drop constraint file_kind_check,
        add constraint file_kind_check check (kind in ('photo', 'audio'));
    `);
  }
}
