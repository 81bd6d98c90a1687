import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../harness/database.js';

/** The tables that belong to no practice. A new one is a decision: it is written here, with the reason in ADR 0003. */
const GLOBAL = [
  'identity.credential', 'identity.membership', 'identity.one_time_token', 'identity.person', 'identity.practice',
  'identity.recovery_code', 'identity.second_factor', 'identity.session', 'identity.throttle',
];
const APPEND_ONLY = ['audit_event', 'audit_seal', 'audit_sealed', 'safety_plan_version'];

interface Table {
  name: string;
  forced: boolean;
  owner: string;
  policies: { using: string; check: string; command: string }[];
}

describe('the catalogue of tables', () => {
  let database: TestDatabase;
  let owner: Client;
  let tables: Table[];

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<Table>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, c.relowner::regrole::text as owner,
        coalesce((select json_agg(json_build_object('using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid), 'command', p.polcmd))
          from pg_policy p where p.polrelid = c.oid), '[]') as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
      order by 1`);
    tables = rows;
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const found = async (sql: string): Promise<unknown[]> => (await owner.query(sql)).rows;

  it('is not empty', () => {
    expect(tables.length).toBeGreaterThan(20);
  });

  it('forces row-level security on every table of a practice, by one policy on the transaction\'s practice', () => {
    const rule = `(practice_id = (NULLIF(current_setting('app.practice_id'::text, true), ''::text))::uuid)`;
    const odd = tables.filter((t) => !t.forced || t.policies.length !== 1 || t.policies[0]!.using !== rule || t.policies[0]!.check !== rule || t.policies[0]!.command !== '*');
    expect(odd.map((t) => t.name)).toEqual([]);
  });

  it('never makes the application the owner, and lets it only add to the audit and to what was saved of a safety plan', async () => {
    expect(tables.filter((t) => t.owner === 'attune_app')).toEqual([]);
    const rights = await found(`
      select table_name as name, array_agg(privilege_type::text order by privilege_type::text) as rights from information_schema.role_table_grants
      where grantee = 'attune_app' and table_schema = 'public' and table_name in (${APPEND_ONLY.map((t) => `'${t}'`).join(', ')}) group by 1 order by 1`);
    expect(rights).toEqual(APPEND_ONLY.map((name) => ({ name, rights: ['INSERT', 'SELECT'] })));
  });

  it('starts every primary and unique key with the practice', async () => {
    const odd = await found(`
      select i.indexrelid::regclass::text as index from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migration' and i.indisunique
        and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'practice_id'`);
    expect(odd).toEqual([]);
    const keyless = await found(`
      select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`);
    expect(keyless).toEqual([]);
  });

  it('carries the practice in every foreign key', async () => {
    const odd = await found(`
      select conname from pg_constraint f where f.contype = 'f' and f.connamespace = 'public'::regnamespace and not (
        (select array_agg(attname::text) from pg_attribute a where a.attrelid = f.conrelid and a.attnum = any (f.conkey)) @> array['practice_id']
        and (select attname from pg_attribute a where a.attrelid = f.conrelid and a.attnum = f.conkey[1]) = 'practice_id'
        and (select attname from pg_attribute a where a.attrelid = f.confrelid and a.attnum = f.confkey[1]) = 'practice_id')`);
    expect(odd).toEqual([]);
    const keys = await found(`select from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
    expect(keys.length).toBeGreaterThan(20);
  });

  it('has an index under every foreign key', async () => {
    const odd = await found(`
      select f.conname from pg_constraint f where f.contype = 'f' and f.connamespace = 'public'::regnamespace
        and not exists (select from pg_index i where i.indrelid = f.conrelid
          and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey)
        -- A reference to the version, the occasion or the correction is looked up by nobody and its target is never deleted.
        and f.conname not in ('response_practice_id_version_id_fkey', 'response_practice_id_occasion_id_fkey', 'occasion_practice_id_response_id_fkey')`);
    expect(odd).toEqual([]);
  });

  it('has exactly the known global tables, closed to the application', async () => {
    const names = (await found(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'identity' and c.relkind = 'r' order by 1`)) as { name: string }[];
    expect(names.map(({ name }) => name)).toEqual(GLOBAL);
    expect(await found(`select 1 from information_schema.role_table_grants where grantee in ('attune_app', 'PUBLIC') and table_schema = 'identity'`)).toEqual([]);
    const others = await found(`select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'identity', 'graphile_worker')`);
    expect(others).toEqual([]);
  });

  it('opens the identity functions to the application alone, each with a fixed search path', async () => {
    const odd = await found(`
      select p.proname from pg_proc p where p.pronamespace = 'identity'::regnamespace
        and (not p.prosecdef or p.proconfig is null or not 'search_path=identity, pg_temp' = any (p.proconfig)
          or has_function_privilege('public', p.oid, 'execute') or not has_function_privilege('attune_app', p.oid, 'execute'))`);
    expect(odd).toEqual([]);
  });

  it('runs the application as a role that stands above nothing', async () => {
    expect(await found(`select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = 'attune_app'`)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
    ]);
  });

  it('has no view that reads with its owner\'s eyes', async () => {
    expect(await found(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions, '{}') @> array['security_invoker=true']`)).toEqual([]);
  });
});
