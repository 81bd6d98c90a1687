import type { MigrationInterface, QueryRunner } from 'typeorm';

const load = (corrected: string): string => `
  create or replace function response_load(p_practice uuid, p_client uuid, p_assignment uuid, p_occasion uuid, p_response uuid, p_corrects uuid,
    out key_id uuid, out sealed_key text, out exercise_id uuid, out version_id uuid, out time_zone text, out known json, out corrected json)
  language plpgsql as $$
  declare
    v_practice text := set_config('app.practice_id', p_practice::text, true);
  begin
    select k.key_id, encode(k.sealed_key, 'hex'), a.exercise_id, a.version_id,
      case when p_occasion is null then (select c.time_zone from client c where c.practice_id = p_practice and c.id = p_client) end,
      case when e.id is not null then json_build_object('clientId', e.client_id, 'mac', encode(e.body_mac, 'hex'), 'versionId', e.version_id,
        'occasionId', e.occasion_id, 'unprompted', e.unprompted, 'localDate', e.local_date, 'submittedAt', e.submitted_at) end,
      case when x.id is not null then json_build_object('by', x.corrected_by, 'versionId', x.version_id, 'occasionId', x.occasion_id,
        'localDate', x.local_date) end
    into key_id, sealed_key, exercise_id, version_id, time_zone, known, corrected
    from client_key k
    left join assignment a on a.practice_id = k.practice_id and a.id = p_assignment and a.client_id = k.client_id
    left join response e on e.practice_id = k.practice_id and e.id = p_response
    left join response x on ${corrected}
    where k.practice_id = p_practice and k.client_id = p_client;
  end $$;
`;

/**
 * The entry that a correction corrects is found by its id. "=" for its client and assignment offered another way: a plan made
 * without knowing the values read everything the client had ever written there, with every submission.
 */
export class LoadByKey1763769600028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      load(`x.practice_id = k.practice_id and x.id = p_corrects
      and x.client_id is not distinct from k.client_id and x.assignment_id is not distinct from p_assignment`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(load('x.practice_id = k.practice_id and x.id = p_corrects and x.client_id = k.client_id and x.assignment_id = p_assignment'));
  }
}
