import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stands open on a client's days is read from the index alone: each plan was written to pages of its own, and two weeks
 * of three plans would otherwise be read from a page for every few days.
 */
export class DaysAtHand1763769600025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index occasion_client;
      create index occasion_client on occasion (practice_id, client_id, local_date)
        include (assignment_id, state, id, local_time, due_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index occasion_client;
      create index occasion_client on occasion (practice_id, client_id, local_date);
    `);
  }
}
