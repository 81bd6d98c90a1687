/**
 * SQL that makes a table a practice's own: row-level security forced, one policy on the transaction's practice,
 * rights for the application role.
 * @param rights what the application role may do; an append-only table gets `select, insert`.
 */
export const tenantTable = (name: string, rights = 'select, insert, update, delete'): string => `
  alter table ${name} enable row level security;
  alter table ${name} force row level security;
  create policy practice_only on ${name}
    using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
    with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
  revoke all on ${name} from public;
  grant ${rights} on ${name} to attune_app;
`;
