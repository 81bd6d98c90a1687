import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A function of schema `identity`, run with its owner's rights and callable by the application role. */
const definer = (signature: string, returns: string, body: string, language = 'sql'): string => `
  create function identity.${signature} returns ${returns} language ${language} security definer
  set search_path = identity, pg_temp as $fn$ ${body} $fn$;
`;

const PERSON = 'id uuid, email text, name text, language text, password_hash text, disabled boolean, second_factor boolean';
const personBy = (where: string): string => `
  select p.id, p.email, p.name, p.language, c.password_hash, p.disabled_at is not null, f.confirmed_at is not null
  from person p left join credential c on c.person_id = p.id left join second_factor f on f.person_id = p.id
  where ${where}`;

const people = [
  definer('person_by_email(p_email text)', `table (${PERSON})`, personBy('lower(p.email) = lower(p_email)')),
  definer('person_by_id(p_id uuid)', `table (${PERSON})`, personBy('p.id = p_id')),
  definer(
    'person_create(p_id uuid, p_email text, p_name text, p_language text, p_hash text, p_now timestamptz)',
    'void',
    `insert into person (id, email, name, language, created_at) values (p_id, p_email, p_name, p_language, p_now);
     insert into credential (person_id, password_hash, changed_at) values (p_id, p_hash, p_now)`,
  ),
  definer(
    'person_update(p_id uuid, p_name text, p_language text)',
    'void',
    'update person set name = p_name, language = p_language where id = p_id',
  ),
  definer(
    'credential_put(p_person uuid, p_hash text, p_now timestamptz)',
    'void',
    `insert into credential (person_id, password_hash, changed_at) values (p_person, p_hash, p_now)
     on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
  ),
];

const sessions = [
  definer(
    `session_create(p_id uuid, p_hash bytea, p_person uuid, p_practice uuid, p_kind text, p_factor_at timestamptz,
       p_device text, p_now timestamptz, p_expires timestamptz)`,
    'void',
    `insert into session (id, token_hash, person_id, practice_id, kind, second_factor_at, device, created_at, last_seen_at, expires_at)
     values (p_id, p_hash, p_person, p_practice, p_kind, p_factor_at, p_device, p_now, p_now, p_expires);
     update membership set last_used_at = p_now
     where person_id = p_person and practice_id = p_practice and kind = p_kind`,
  ),
  // One round trip for everything a request must know about who is asking.
  definer(
    'session_find(p_hash bytea, p_now timestamptz)',
    `table (id uuid, person_id uuid, email text, name text, language text, second_factor_at timestamptz, second_factor boolean,
       practice_id uuid, kind text, subject_id uuid, roles text[], practice_name text, country text, time_zone text,
       practice_language text, second_factor_required boolean, demo boolean, sealed_key bytea, unseen boolean)`,
    `select s.id, p.id, p.email, p.name, p.language, s.second_factor_at, f.confirmed_at is not null,
       pr.id, m.kind, m.subject_id, m.roles, pr.name, pr.country, pr.time_zone, pr.language,
       pr.second_factor_required, pr.demo, pr.sealed_key, s.last_seen_at < p_now - interval '5 minutes'
     from session s
     join person p on p.id = s.person_id
     left join second_factor f on f.person_id = p.id
     left join membership m on m.person_id = p.id and m.practice_id = s.practice_id and m.kind = s.kind
     left join practice pr on pr.id = m.practice_id
     where s.token_hash = p_hash and s.expires_at > p_now and p.disabled_at is null`,
    'sql stable',
  ),
  definer(
    'session_touch(p_id uuid, p_now timestamptz)',
    'void',
    'update session set last_seen_at = p_now where id = p_id and last_seen_at < p_now',
  ),
  // Answers when the session now ends, or nothing when it is too old for its new kind: a client's lasts longer than staff's.
  definer(
    `session_rotate(p_person uuid, p_id uuid, p_hash bytea, p_practice uuid, p_kind text, p_factor_at timestamptz,
       p_now timestamptz, p_lifetime interval)`,
    'timestamptz',
    `update membership set last_used_at = p_now where person_id = p_person and practice_id = p_practice and kind = p_kind;
     update session set token_hash = p_hash, practice_id = p_practice, kind = p_kind, last_seen_at = p_now,
       second_factor_at = coalesce(p_factor_at, second_factor_at), expires_at = created_at + p_lifetime
     where id = p_id and person_id = p_person and created_at + p_lifetime > p_now
     returning expires_at`,
  ),
  definer(
    'session_list(p_person uuid, p_now timestamptz)',
    'table (id uuid, device text, created_at timestamptz, last_seen_at timestamptz)',
    `select id, device, created_at, last_seen_at from session
     where person_id = p_person and expires_at > p_now order by last_seen_at desc`,
  ),
  definer(
    'session_end(p_person uuid, p_id uuid)',
    'boolean',
    `with gone as (delete from session where id = p_id and person_id = p_person returning 1) select exists (select from gone)`,
  ),
  definer(
    'session_end_others(p_person uuid, p_keep uuid)',
    'void',
    'delete from session where person_id = p_person and id is distinct from p_keep',
  ),
];

const factors = [
  definer(
    'second_factor_get(p_person uuid)',
    'table (sealed_secret bytea, confirmed boolean, last_step bigint)',
    'select sealed_secret, confirmed_at is not null, last_step from second_factor where person_id = p_person',
  ),
  definer(
    'second_factor_begin(p_person uuid, p_secret bytea)',
    'boolean',
    `with begun as (
       insert into second_factor (person_id, sealed_secret) values (p_person, p_secret)
       on conflict (person_id) do update set sealed_secret = excluded.sealed_secret
         where second_factor.confirmed_at is null
       returning 1)
     select exists (select from begun)`,
  ),
  definer(
    'second_factor_confirm(p_person uuid, p_now timestamptz)',
    'void',
    'update second_factor set confirmed_at = coalesce(confirmed_at, p_now) where person_id = p_person',
  ),
  // A time step is accepted once, also when fifty requests bring the same code together.
  definer(
    'second_factor_use(p_person uuid, p_step bigint)',
    'boolean',
    `with used as (
       update second_factor set last_step = p_step where person_id = p_person and last_step < p_step returning 1)
     select exists (select from used)`,
  ),
  definer(
    'second_factor_remove(p_person uuid)',
    'void',
    'delete from recovery_code where person_id = p_person; delete from second_factor where person_id = p_person',
  ),
  definer(
    'recovery_codes_put(p_person uuid, p_hashes bytea[])',
    'void',
    `delete from recovery_code where person_id = p_person;
     insert into recovery_code (person_id, code_hash) select p_person, h from unnest(p_hashes) h`,
  ),
  definer(
    'recovery_code_use(p_person uuid, p_hash bytea, p_now timestamptz)',
    'boolean',
    `with used as (
       update recovery_code set used_at = p_now
       where person_id = p_person and code_hash = p_hash and used_at is null returning 1)
     select exists (select from used)`,
  ),
];

const guessing = [
  // A try is counted before it is made, so that fifty at once are fifty. Beyond the free ones waiting doubles, to at most
  // five minutes: a delay, never a lock. It is forgotten after a day without a try. Answers the seconds to wait, or 0.
  definer(
    'throttle_take(p_keys bytea[], p_free integer[], p_now timestamptz)',
    'integer',
    `declare i integer; wait integer;
     begin
       for i in 1 .. cardinality(p_keys) loop
         insert into throttle as t (key, failures, retry_at, forget_at)
         values (p_keys[i], 1, p_now, p_now + interval '1 day')
         on conflict (key) do update set
           failures = case when t.forget_at < p_now then 1 else t.failures + 1 end,
           retry_at = case when t.forget_at < p_now or t.failures + 1 < p_free[i] then p_now
             else p_now + least(interval '5 minutes', interval '1 second' * power(2, least(t.failures + 2 - p_free[i], 10))) end,
           forget_at = p_now + interval '1 day'
         where t.retry_at <= p_now;
         if not found then
           select greatest(1, ceil(extract(epoch from retry_at - p_now))) into wait from throttle where key = p_keys[i];
           return wait;
         end if;
       end loop;
       return 0;
     end`,
    'plpgsql',
  ),
  // A try that succeeded: what only its owner can succeed at is forgotten, what many share goes back by one.
  definer(
    'throttle_succeed(p_forget bytea[], p_ease bytea[])',
    'void',
    `delete from throttle where key = any (p_forget);
     update throttle set failures = greatest(failures - 1, 0) where key = any (p_ease)`,
  ),
];

const PRACTICE = `id uuid, name text, country text, time_zone text, language text, second_factor_required boolean,
  demo boolean, sealed_key bytea, created_at timestamptz`;
const PRACTICE_COLUMNS = 'id, name, country, time_zone, language, second_factor_required, demo, sealed_key, created_at';

const practices = [
  definer(
    `practice_create(p_id uuid, p_name text, p_country text, p_zone text, p_language text, p_required boolean,
       p_demo boolean, p_key bytea, p_now timestamptz)`,
    'void',
    `insert into practice (id, name, country, time_zone, language, second_factor_required, demo, sealed_key, created_at)
     values (p_id, p_name, p_country, p_zone, p_language, p_required, p_demo, p_key, p_now)`,
  ),
  definer(
    'practice_update(p_id uuid, p_name text, p_country text, p_zone text, p_language text, p_required boolean)',
    'void',
    `update practice set name = p_name, country = p_country, time_zone = p_zone, language = p_language,
       second_factor_required = p_required where id = p_id`,
  ),
  definer('practice_get(p_id uuid)', `table (${PRACTICE})`, `select ${PRACTICE_COLUMNS} from practice where id = p_id`),
  definer('practice_ids()', 'setof uuid', 'select id from practice order by id'),
  definer(
    'membership_put(p_person uuid, p_practice uuid, p_kind text, p_subject uuid, p_roles text[])',
    'void',
    `insert into membership (person_id, practice_id, kind, subject_id, roles)
     values (p_person, p_practice, p_kind, p_subject, p_roles)
     on conflict (person_id, practice_id, kind)
     do update set subject_id = excluded.subject_id, roles = excluded.roles`,
  ),
  // The sessions in that practice end with the membership: it is dead on the next request.
  definer(
    'membership_end(p_practice uuid, p_kind text, p_subject uuid)',
    'void',
    `delete from session s using membership m
     where m.practice_id = p_practice and m.kind = p_kind and m.subject_id = p_subject
       and s.person_id = m.person_id and s.practice_id = m.practice_id and s.kind = m.kind;
     delete from membership where practice_id = p_practice and kind = p_kind and subject_id = p_subject`,
  ),
  definer(
    'membership_list(p_person uuid)',
    'table (practice_id uuid, practice_name text, kind text, subject_id uuid, roles text[], second_factor_required boolean)',
    `select m.practice_id, p.name, m.kind, m.subject_id, m.roles, p.second_factor_required
     from membership m join practice p on p.id = m.practice_id
     where m.person_id = p_person order by m.last_used_at desc nulls last, m.kind desc, p.name`,
  ),
];

const tokens = [
  definer(
    'token_create(p_hash bytea, p_kind text, p_practice uuid, p_subject uuid, p_expires timestamptz)',
    'void',
    `delete from one_time_token where kind = p_kind and subject_id is not distinct from p_subject;
     insert into one_time_token (token_hash, kind, practice_id, subject_id, expires_at)
     values (p_hash, p_kind, p_practice, p_subject, p_expires)`,
  ),
  definer(
    'token_find(p_hash bytea, p_kind text, p_now timestamptz)',
    'table (practice_id uuid, subject_id uuid, expires_at timestamptz)',
    `select practice_id, subject_id, expires_at from one_time_token
     where token_hash = p_hash and kind = p_kind and expires_at > p_now`,
  ),
  definer(
    'token_use(p_hash bytea, p_kind text, p_now timestamptz)',
    'table (practice_id uuid, subject_id uuid)',
    `delete from one_time_token where token_hash = p_hash and kind = p_kind and expires_at > p_now
     returning practice_id, subject_id`,
  ),
  definer(
    'token_revoke(p_kind text, p_subject uuid)',
    'void',
    'delete from one_time_token where kind = p_kind and subject_id = p_subject',
  ),
  // One statement: the link is used, the password is new and every session is over, or none of it.
  definer(
    'password_reset(p_token bytea, p_hash text, p_now timestamptz)',
    'uuid',
    `with used as (
       delete from one_time_token where token_hash = p_token and kind = 'password-reset' and expires_at > p_now returning subject_id),
     put as (
       insert into credential (person_id, password_hash, changed_at) select subject_id, p_hash, p_now from used
       on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at),
     gone as (delete from session where person_id in (select subject_id from used))
     select subject_id from used`,
  ),
  definer('sweep(p_now timestamptz)', 'void', `
    delete from session where expires_at < p_now;
    delete from throttle where forget_at < p_now;
    delete from one_time_token where expires_at < p_now - interval '30 days'`),
];

/** The doors to schema `identity`. */
export class IdentityFunctions1763769600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([people, sessions, factors, guessing, practices, tokens].flat().join('\n'));
    await runner.query(`
      revoke execute on all functions in schema identity from public;
      grant usage on schema identity to attune_app;
      grant execute on all functions in schema identity to attune_app;
    `);
  }

  async down(): Promise<void> {
    // The schema goes with the migration before.
  }
}
