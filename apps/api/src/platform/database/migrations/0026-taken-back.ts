import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last took a message back is asked by every page that shows a conversation: it is found without reading messages. */
export class TakenBack1763769600026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index message_taken_back on message (practice_id, client_id, taken_back_at) where taken_back_at is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index message_taken_back');
  }
}
