import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a therapist looks back over before a session is read from indexes alone: the entries of some weeks and their numbers
 * lie next to each other there, while their rows lie wherever that day's page was.
 */
export class LookingBack1763769600023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index observation_client;
      create index observation_client on observation (practice_id, client_id, at) include (response_id, code, value);
      drop index response_client;
      create index response_client on response (practice_id, client_id, submitted_at desc, id)
        include (assignment_id, version_id, local_date, unprompted, corrected_by);
      -- The few that ask something, whether they were read or not.
      create index response_marked on response (practice_id, client_id, submitted_at desc) where attention is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index response_marked;
      drop index response_client;
      create index response_client on response (practice_id, client_id, submitted_at desc, id);
      drop index observation_client;
      create index observation_client on observation (practice_id, client_id, at);
    `);
  }
}
