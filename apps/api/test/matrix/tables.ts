import type { Client } from 'pg';

/** Columns that reading alone may touch: when a session was last seen. */
const INCIDENTAL: Record<string, string> = { 'identity.session': `- 'last_seen_at'` };
const NOT_COMPARED = ['identity.throttle'];

async function tables(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'identity') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** A digest of every table, to see that a refused request changed nothing. */
export async function digests(owner: Client): Promise<Record<string, string>> {
  const names = (await tables(owner)).filter((name) => !NOT_COMPARED.includes(name));
  const parts = names.map((name) =>
    `select '${name}' as name, md5(coalesce(string_agg(t.line, '|' order by t.line), '')) as digest from (select (to_jsonb(r) ${INCIDENTAL[name] ?? ''})::text as line from ${name} r) t`);
  const { rows } = await owner.query<{ name: string; digest: string }>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** Everything that lies in the database, table by table, as somebody who steals it would read it. */
export async function dump(owner: Client): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  const queue = (await owner.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = 'graphile_worker' order by 1`)).rows.map(({ name }) => name);
  for (const name of [...(await tables(owner)), ...queue]) {
    const { rows } = await owner.query<{ line: string }>(`select to_jsonb(r)::text as line from ${name} r`);
    all.set(name, rows.map(({ line }) => line).join('\n'));
  }
  return all;
}
