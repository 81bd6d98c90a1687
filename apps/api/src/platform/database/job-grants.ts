import type { Client } from 'pg';

/** Lets the application role add and work jobs. The queue holds ids only and belongs to no practice. */
export async function grantJobs(owner: Client): Promise<void> {
  await owner.query(`
    grant usage on schema graphile_worker to attune_app;
    grant select, insert, update, delete on all tables in schema graphile_worker to attune_app;
    grant usage, select on all sequences in schema graphile_worker to attune_app;
    grant execute on all functions in schema graphile_worker to attune_app;
  `);
  const { rows } = await owner.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'attune_app_works')`);
  for (const { name } of rows) {
    await owner.query(`create policy attune_app_works on graphile_worker.${owner.escapeIdentifier(name)} to attune_app using (true) with check (true)`);
  }
}
