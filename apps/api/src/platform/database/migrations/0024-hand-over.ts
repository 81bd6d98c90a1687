import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a reminder by mail: how often it may have reached the mailbox. */
export class HandOver1763769600024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Counted right before a mail's last word, taken back when the server answers that it did not take it.
      alter table reminder add column handed_over smallint not null default 0;
      update reminder set handed_over = 1 where channel = 'email' and state = 'sent';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table reminder drop column handed_over');
  }
}
