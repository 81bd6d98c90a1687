import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when messages of clients wait is read from the index of those alone. */
export class WaitingMessages1763769600027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index message_from_client;
      create index message_from_client on message (practice_id, client_id, number) include (sent_at)
        where member_id is null and taken_back_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index message_from_client;
      create index message_from_client on message (practice_id, client_id, number) where member_id is null and taken_back_at is null;
    `);
  }
}
