/**
 * The least that could be called keeping a response: one row of it, two kept sums, one line of audit, one of an outbox; each table a
 * practice's own under forced row-level security, as in the product, without its occasions, observations, foreign keys and indexes.
 */
const TABLES = `
  create table response (practice_id uuid not null, id uuid not null, client_id uuid not null, submitted_at timestamptz not null, body text not null,
    primary key (practice_id, id));
  create index on response (practice_id, client_id, submitted_at desc);
  create table client_sum (practice_id uuid not null, client_id uuid not null, waiting integer not null, last_at timestamptz not null,
    primary key (practice_id, client_id)) with (fillfactor = 70);
  create table week_sum (practice_id uuid not null, client_id uuid not null, week date not null, done integer not null,
    primary key (practice_id, client_id, week)) with (fillfactor = 70);
  create table audit (practice_id uuid not null, id uuid not null, at timestamptz not null, actor_id uuid not null, action text not null,
    subject_id uuid not null, primary key (practice_id, id));
  create table outbox (practice_id uuid not null, id uuid not null, response_id uuid not null, primary key (practice_id, id));
`;

const guarded = (name) => `
  alter table ceiling.${name} enable row level security;
  alter table ceiling.${name} force row level security;
  create policy practice_only on ceiling.${name}
    using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
    with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
  grant select, insert, update on ceiling.${name} to attune_app;
`;

const SUBMIT = `
  create function ceiling.submit(p uuid, r uuid, c uuid, b text, a uuid, o uuid) returns void language plpgsql as $$ begin
    perform set_config('app.practice_id', p::text, true);
    insert into ceiling.response values (p, r, c, now(), b);
    insert into ceiling.client_sum as s values (p, c, 1, now())
      on conflict (practice_id, client_id) do update set waiting = s.waiting + 1, last_at = excluded.last_at;
    insert into ceiling.week_sum as s values (p, c, date_trunc('week', now())::date, 1)
      on conflict (practice_id, client_id, week) do update set done = s.done + 1;
    insert into ceiling.audit values (p, a, now(), c, 'response.submit', r);
    insert into ceiling.outbox values (p, o, r);
  end $$;
  grant execute on function ceiling.submit to attune_app;
`;

/** Makes the ceiling's tables and its one function in a schema of their own. */
export async function createCeiling(owner) {
  await owner.query(`create schema ceiling; set search_path = ceiling; ${TABLES} reset search_path; grant usage on schema ceiling to attune_app;`);
  await owner.query(['response', 'client_sum', 'week_sum', 'audit', 'outbox'].map(guarded).join('') + SUBMIT);
}
