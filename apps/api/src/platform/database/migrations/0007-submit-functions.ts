import type { MigrationInterface, QueryRunner } from 'typeorm';

const LOAD = `
  create function response_load(p_practice uuid, p_client uuid, p_assignment uuid, p_occasion uuid, p_response uuid, p_corrects uuid,
    out key_id uuid, out sealed_key text, out exercise_id uuid, out version_id uuid, out time_zone text, out known json, out corrected json)
  language plpgsql as $$
  declare
    v_practice text := set_config('app.practice_id', p_practice::text, true);
  begin
    select k.key_id, encode(k.sealed_key, 'hex'), a.exercise_id, a.version_id,
      case when p_occasion is null then (select c.time_zone from client c where c.practice_id = p_practice and c.id = p_client) end,
      case when e.id is not null then json_build_object('clientId', e.client_id, 'mac', encode(e.body_mac, 'hex'), 'versionId', e.version_id,
        'occasionId', e.occasion_id, 'unprompted', e.unprompted, 'localDate', e.local_date, 'submittedAt', e.submitted_at) end
    into key_id, sealed_key, exercise_id, version_id, time_zone, known
    from client_key k
    left join assignment a on a.practice_id = k.practice_id and a.id = p_assignment and a.client_id = k.client_id
    left join response e on e.practice_id = k.practice_id and e.id = p_response
    where k.practice_id = p_practice and k.client_id = p_client;
    if p_corrects is not null then
      select json_build_object('by', x.corrected_by, 'versionId', x.version_id, 'occasionId', x.occasion_id, 'localDate', x.local_date) into corrected
      from response x
      where x.practice_id = p_practice and x.id = p_corrects and x.client_id = p_client and x.assignment_id = p_assignment;
    end if;
  end $$;
`;

const KEEP = `
  create function response_keep(p_practice uuid, p_id uuid, p_client uuid, p_assignment uuid, p_occasion uuid, p_version uuid, p_started timestamptz,
    p_now timestamptz, p_date date, p_smaller boolean, p_corrects uuid, p_private_steps text[], p_mac bytea, p_answers bytea, p_private bytea,
    p_codes text[], p_values double precision[], p_exercise uuid, p_counted text[], p_counts double precision[], p_keepsakes json, p_files json, p_event uuid, p_request uuid,
    out kept boolean, out unprompted boolean, out local_date date, out totals json, out missing json)
  language plpgsql as $$
  declare
    v_practice text := set_config('app.practice_id', p_practice::text, true);
    v_member uuid;
  begin
    kept := true;
    unprompted := true;
    if p_files is not null then
      -- Held first and looked at then, so that none is removed between the look and the naming.
      perform from file f where f.practice_id = p_practice and f.client_id = p_client
        and f.id in (select n.file from json_to_recordset(p_files) as n (file uuid)) order by f.id for update;
      select json_agg(distinct n.step) into missing from json_to_recordset(p_files) as n (step text, kind text, file uuid)
      where not exists (select from file f where f.practice_id = p_practice and f.client_id = p_client and f.id = n.file and f.kind = n.kind
        and f.state in ('complete', 'kept'));
      if missing is not null then
        kept := false;
        return;
      end if;
    end if;
    if p_occasion is not null then
      -- A second response to one occasion is kept as unprompted; a correction takes over the occasion of the entry it corrects.
      update occasion o set state = 'done', reason = null, response_id = p_id, settled_at = p_now
      where o.practice_id = p_practice and o.id = p_occasion
        -- Not "=": a plan made without knowing the values would read all of the assignment's occasions to find this one.
        and o.client_id is not distinct from p_client and o.assignment_id is not distinct from p_assignment
        and (o.state in ('open', 'not-this-time') or (p_corrects is not null and o.response_id = p_corrects))
      returning false, o.local_date, o.attributed_to into unprompted, local_date, v_member;
      if v_member is null then
        unprompted := true;
        select o.local_date, o.attributed_to into local_date, v_member from occasion o
        where o.practice_id = p_practice and o.id = p_occasion
          and o.client_id is not distinct from p_client and o.assignment_id is not distinct from p_assignment
          and (o.state <> 'withdrawn' or p_corrects is not null);
        if v_member is null then
          kept := false;
          return;
        end if;
      end if;
    else
      select coalesce(t.member_id, a.assigned_by) into v_member from assignment a
      left join care_team t on t.practice_id = a.practice_id and t.client_id = a.client_id and t.until is null and t.is_primary
      where a.practice_id = p_practice and a.id = p_assignment;
    end if;
    local_date := coalesce(p_date, local_date);
    insert into response (practice_id, id, client_id, assignment_id, occasion_id, version_id, attributed_to, started_at, submitted_at,
      local_date, smaller, corrects, private_steps, body_mac, sealed_answers, sealed_private, state, unprompted)
    values (p_practice, p_id, p_client, p_assignment, p_occasion, p_version, v_member, p_started, p_now,
      local_date, p_smaller, p_corrects, p_private_steps, p_mac, p_answers, p_private, 'waiting', unprompted);
    -- The draft it was sent from.
    delete from draft d where d.practice_id = p_practice and d.id = p_id and d.client_id = p_client;
    insert into observation (practice_id, response_id, code, client_id, at, local_date, value)
    select p_practice, p_id, n.code, p_client, p_now, response_keep.local_date, n.value from unnest(p_codes, p_values) as n (code, value);
    if cardinality(p_counted) > 0 then
      -- The running totals that the exercise's endings tell, less what the corrected entry counted for.
      with counted as (
        insert into client_count as c (practice_id, client_id, exercise_id, code, total)
        select p_practice, p_client, p_exercise, n.code, n.value - coalesce(old.value, 0)
        from unnest(p_counted, p_counts) as n (code, value)
        left join observation old on old.practice_id = p_practice and old.response_id = p_corrects and old.code = n.code
        order by n.code
        on conflict (practice_id, client_id, exercise_id, code) do update set total = c.total + excluded.total
        returning code, total
      )
      select json_object_agg(code, total) from counted into totals;
    end if;
    if p_files is not null then
      -- What is named by a private and by a shared answer is shared.
      insert into response_file (practice_id, response_id, file_id, client_id, private)
      select p_practice, p_id, n.file, p_client, bool_and(n.private)
      from json_to_recordset(p_files) as n (file uuid, private boolean) group by n.file;
      update file f set state = 'kept' where f.practice_id = p_practice and f.state = 'complete'
        and f.id in (select n.file from json_to_recordset(p_files) as n (file uuid));
    end if;
    if p_keepsakes is not null then
      -- A corrected card stays the card it was: opened as often, put away or not.
      insert into keepsake (practice_id, id, client_id, response_id, step, kind, on_date, at_time, created_at, opened, opened_at, put_away_at)
      select p_practice, n.id, p_client, p_id, n.step, n.kind, n."on", n."at", p_now, coalesce(old.opened, 0), old.opened_at, old.put_away_at
      from json_to_recordset(p_keepsakes) as n (id uuid, step text, kind text, "on" date, "at" text)
      left join keepsake old on old.practice_id = p_practice and old.response_id = p_corrects and old.step = n.step and old.kind = n.kind;
    end if;
    if p_corrects is not null then
      delete from keepsake k where k.practice_id = p_practice and k.response_id = p_corrects;
      -- The corrected entry is kept, and no longer waits.
      update response r set state = 'replaced', corrected_by = p_id where r.practice_id = p_practice and r.id = p_corrects;
    end if;
    insert into audit_event (practice_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id, client_id, request_id)
    values (p_practice, p_event, p_now, 'client', p_client, case when p_corrects is null then 'response.submit' else 'response.correct' end,
      'response', p_id, p_client, p_request);
  end $$;
`;

/**
 * The two statements of a submission, the busiest route: what must be known before it may be kept, and the keeping with all
 * that follows from it. Each opens its practice itself and is a transaction of its own (ADR 8).
 */
export class SubmitFunctions1763769600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${LOAD} ${KEEP}
      revoke all on function response_load, response_keep from public;
      grant execute on function response_load, response_keep to attune_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function response_keep, response_load');
  }
}
