import { Client } from 'pg';
import { createClient, createMember, createPractice, inPractice, type TestPractice } from '../factories/people.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { LOAD } from '../../src/features/responses/submit.sql.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { Tenant } from '../../src/platform/database/tenant.js';
import { newId } from '../../src/platform/ids.js';

describe('tenancy in the database', () => {
  let test: TestApp;
  let mine: TestPractice;
  let theirs: TestPractice;
  let theirClient: string;

  beforeAll(async () => {
    test = await startTestApp({ DATABASE_POOL: '2' });
    mine = await createPractice(test);
    theirs = await createPractice(test);
    theirClient = (await createClient(test, theirs, { primary: await createMember(test, theirs) })).id;
    await createClient(test, mine, { primary: await createMember(test, mine) });
  });
  afterAll(() => test.close());

  const asApplication = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: test.database.appUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('shows no row at all without a practice', async () => {
    const seen = await asApplication(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'schema_migration'`,
      );
      const counts = await Promise.all(rows.map(async ({ name }) => ({ name, n: (await client.query(`select count(*)::int as n from ${name}`)).rows[0].n })));
      return counts.filter(({ n }) => n > 0);
    });
    expect(seen).toEqual([]);
  });

  it('shows and takes rows of the transaction\'s practice only', async () => {
    const found = await inPractice(test, mine, (tx) => tx.query('select practice_id from client'));
    expect(found).toEqual([{ practice_id: mine.id }]);
    const moved = await inPractice(test, mine, (tx) => tx.query(`update client set name = 'x' where id = $1 returning id`, [theirClient]));
    expect(moved).toEqual([]);
    const foreign = inPractice(test, mine, (tx) =>
      tx.query(`insert into client_summary (practice_id, client_id) values ($1, $2)`, [theirs.id, theirClient]));
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  it('refuses a reference to another practice\'s row', async () => {
    const crossing = inPractice(test, mine, (tx) =>
      tx.query(`insert into client_key (practice_id, client_id, key_id, sealed_key, created_at) values ($1, $2, $3, '', $4)`, [mine.id, theirClient, newId(), test.clock.now()]));
    await expect(crossing).rejects.toThrow(/foreign key/);
  });

  it('cannot change or delete what the audit holds', async () => {
    for (const sql of ['update audit_event set action = action', 'delete from audit_event', 'truncate audit_event', 'delete from audit_seal']) {
      await expect(inPractice(test, mine, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    }
  });

  it('cannot read the identity tables', async () => {
    for (const table of ['person', 'credential', 'session', 'practice']) {
      await expect(asApplication((client) => client.query(`select * from identity.${table}`))).rejects.toThrow(/permission denied/);
    }
  });

  const practiceLeft = async (): Promise<string | null> => {
    const [row] = await test.app.get(Tenant)['dataSource'].query<{ practice: string | null }[]>(`select nullif(current_setting('app.practice_id', true), '') as practice`);
    return row!.practice;
  };

  it('leaves no practice on the connection of a function that opens one itself', async () => {
    const tenant = test.app.get(Tenant);
    const nobody = newId();
    for (let i = 0; i < 30; i += 1) {
      const found = await runInContext({ requestId: newId(), roles: [], practice: mine }, () => tenant.call(LOAD, [nobody, nobody, null, nobody, null]));
      expect(found).toMatchObject({ found: { key_id: null } });
      expect(await practiceLeft()).toBeNull();
    }
  });

  it('ends the work alone, not the process, when several statements under way fail', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    try {
      for (const sent of ['query', 'maybe', 'one'] as const) {
        const work = inPractice(test, mine, async (tx) => {
          const first = tx[sent]('select 1 / 0');
          await tx.query('select 1 / 0');
          await first;
        });
        await expect(work).rejects.toThrow();
        await new Promise(setImmediate);
      }
    } finally {
      process.off('unhandledRejection', hear);
    }
    expect(unheard).toEqual([]);
  });

  it('leaks no practice through a pooled connection, whatever went wrong before', async () => {
    const tenant = test.app.get(Tenant);
    const faults = ['select 1 / 0', 'select * from nowhere', `select 'x'::uuid`, 'select pg_sleep(0)'];
    let tried = 0;
    let leaked = 0;
    for (let i = 0; i < 300; i += 1) {
      const practice = i % 2 ? mine : theirs;
      await runInContext({ requestId: newId(), roles: [], practice }, () =>
        tenant.run(async (tx) => {
          const rows = await tx.query<{ practice_id: string }>('select practice_id from client');
          if (rows.some((row) => row.practice_id !== practice.id)) leaked += 1;
          if (i % 3 === 0) await tx.query(faults[i % faults.length]!);
          if (i % 5 === 0) throw new Error('forced');
        })).catch(() => undefined);
      if ((await practiceLeft()) !== null) leaked += 1;
      tried += 1;
    }
    process.stdout.write(`pooled connections: ${tried} tried, ${leaked} leaked\n`);
    expect({ tried, leaked }).toEqual({ tried: 300, leaked: 0 });
  });
});
