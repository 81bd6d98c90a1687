import type { Client } from 'pg';

/** Everything that the catalogue says of our two schemas, one line a thing, to be compared as a whole. */
export async function schemaOf(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(`
    with ours as (select oid, nspname from pg_namespace where nspname in ('public', 'identity')),
    rel as (select c.*, n.nspname from pg_class c join ours n on n.oid = c.relnamespace where c.relname not like 'schema_migration%' and c.relkind <> 'i')
    select format('%s.%s kind %s rls %s/%s options %s rights %s', nspname, relname, relkind, relrowsecurity, relforcerowsecurity, reloptions,
      (select array_agg(item::text order by item::text) from unnest(relacl) item)) as line from rel
    union all select format('%s.%s.%s %s not null %s default %s', r.nspname, r.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
      from rel r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum where r.relkind = 'r'
    union all select format('%s constraint %s %s', r.relname, c.conname, pg_get_constraintdef(c.oid)) from rel r join pg_constraint c on c.conrelid = r.oid
    union all select pg_get_indexdef(i.indexrelid) from rel r join pg_index i on i.indrelid = r.oid
    union all select format('%s policy %s %s %s', r.relname, p.polname, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) from rel r join pg_policy p on p.polrelid = r.oid
    union all select pg_get_triggerdef(t.oid) from rel r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
    union all select pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') from pg_proc p join ours n on n.oid = p.pronamespace
    order by 1`);
  return rows.map(({ line }) => line);
}

/** Every row of every table of ours, by table, as the database prints it. */
export async function rowsOf(owner: Client): Promise<Map<string, Record<string, unknown>[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'identity') and tablename <> 'schema_migration' order by 1`,
  );
  const all = new Map<string, Record<string, unknown>[]>();
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t order by to_jsonb(t)::text`);
    all.set(name, rows.map(({ row }) => row));
  }
  return all;
}
