import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { createEmptyDatabase, type TestDatabase } from '../harness/database.js';
import { releases } from './released/releases.js';
import { rowsOf, schemaOf } from './schema-of.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  const up = (): Promise<void> => migrate(database.ownerUrl, database.appUrl);

  async function withMigrations<T>(list: typeof migrations, work: (source: DataSource) => Promise<T>): Promise<T> {
    const source = await new DataSource({ ...dataSourceOptions(database.ownerUrl, [], 2), migrations: list, extra: { max: 2 } }).initialize();
    try {
      return await work(source);
    } finally {
      await source.destroy();
    }
  }

  it('bring an empty database to the present, and a second run changes nothing', async () => {
    expect(await schemaOf(owner)).toEqual([]);
    await up();
    const first = await schemaOf(owner);
    expect(first.length).toBeGreaterThan(300);
    const ran = async () => (await owner.query('select * from schema_migration order by id')).rows;
    const noted = await ran();
    expect(noted.length).toBe(migrations.length);
    await up();
    expect(await schemaOf(owner)).toEqual(first);
    expect(await ran()).toEqual(noted);
  });

  it('let two that start at once do it once', async () => {
    await Promise.all([up(), up(), up()]);
    expect((await owner.query('select name from schema_migration')).rowCount).toBe(migrations.length);
  });

  it('go all the way down, leaving nothing, and up again to the same', async () => {
    await up();
    const before = await schemaOf(owner);
    await withMigrations(migrations, async (source) => {
      for (let i = 0; i < migrations.length; i += 1) await source.undoLastMigration({ transaction: 'each' });
    });
    expect(await schemaOf(owner)).toEqual([]);
    await up();
    expect(await schemaOf(owner)).toEqual(before);
  });

  describe.each(releases)('from release $name', ({ lastMigration, rows, changed }) => {
    it('keep every row and every value', async () => {
      const released = migrations.slice(0, migrations.findIndex(({ name }) => name === lastMigration) + 1);
      expect(released.length).toBeGreaterThan(0);
      await withMigrations(released, (source) => source.runMigrations({ transaction: 'each' }));
      await owner.query(rows);
      const before = await rowsOf(owner);
      expect([...before].filter(([, found]) => found.length === 0).map(([name]) => name)).toEqual([]);
      await up();
      const after = await rowsOf(owner);
      for (const [table, kept] of before) {
        const now = changed(table, kept);
        expect({ table, rows: after.get(table) }).toEqual({ table, rows: now.map((row) => expect.objectContaining(row)) });
      }
    });
  });

  it('number the occasions that a day has already', async () => {
    const released = migrations.slice(0, migrations.findIndex(({ name }) => name === 'Programs1763769600011') + 1);
    await withMigrations(released, (source) => source.runMigrations({ transaction: 'each' }));
    await owner.query(releases[0]!.rows);
    await owner.query(`insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, attributed_to)
      select practice_id, gen_random_uuid(), assignment_id, client_id, '2026-05-01', t, '2026-05-01T08:00:00Z', 'open', attributed_to
      from (select * from occasion limit 1) o cross join unnest(array['21:00', '08:00', '13:30']) t`);
    await up();
    const { rows } = await owner.query(`select local_time, slot from occasion where local_date = '2026-05-01' order by slot`);
    expect(rows).toEqual([{ local_time: '08:00', slot: 0 }, { local_time: '13:30', slot: 1 }, { local_time: '21:00', slot: 2 }]);
    const { rows: forced } = await owner.query(`select relforcerowsecurity from pg_class where relname = 'occasion'`);
    expect(forced).toEqual([{ relforcerowsecurity: true }]);
  });

  it.each([
    ['exercises', 'authoring', 'Authoring1763769600010', /exercise_none_authored/, 'exercise where author_id is not null', 2],
    ['programs', 'programs', 'Programs1763769600011', /program_none_authored/, 'program where author_id is not null', 1],
    ['plans', 'everyday-plans', 'EverydayPlans1763769600012', /assignment_none_paused/, `assignment where state = 'paused'`, 1],
    ['consents to partners', 'everyday', 'PartnerLinks1763769600015', /partner_link_none/, 'partner_link', 1],
  ] as const)('do not go down where a practice would lose %s of its own', async (_, release, last, refusal, table, kept) => {
    await up();
    await owner.query(releases.find(({ name }) => name === release)!.rows);
    await withMigrations(migrations, async (source) => {
      for (const { name } of [...migrations].reverse().slice(0, -1)) {
        if (name === last) break;
        await source.undoLastMigration({ transaction: 'each' });
      }
      await expect(source.undoLastMigration({ transaction: 'each' })).rejects.toThrow(refusal);
    });
    expect((await owner.query(`select from ${table}`)).rowCount).toBe(kept);
  });
});
