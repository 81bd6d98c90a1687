import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const KEPT = ['kept boolean', 'unprompted boolean', 'local_date date', 'totals json', 'missing json'];
/** What `response_keep` takes. */
const GIVEN = `uuid, uuid, uuid, uuid, uuid, uuid, timestamptz, timestamptz, date, boolean, uuid, text[], bytea, bytea, bytea,
    text[], double precision[], uuid, text[], double precision[], json, json, uuid, uuid`.split(/,\s+/);
const names = KEPT.map((column) => column.split(' ')[0]).join(', ');

/**
 * As `response_keep`, for what calls for an answer: a question, or an option that a clinician should see. Apart from it, so
 * that everything else costs nothing more, and the build before goes on meanwhile.
 */
const KEEP_MARKED = `
  create function response_keep_marked(${GIVEN.join(', ')}, p_attention text, ${KEPT.map((column) => `out ${column}`).join(', ')})
  language plpgsql as $$
  begin
    select k.${names.replaceAll(', ', ', k.')} into ${names} from response_keep(${GIVEN.map((_, i) => `$${i + 1}`).join(', ')}) k;
    if kept then
      update response r set attention = p_attention where r.practice_id = $1 and r.id = $2;
    end if;
  end $$;
`;

/** What a therapist does with what came in: sees first what asks something, writes in their own time, answers with a next step. */
export class Reviewing1763769600017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- From shared answers alone. risk: an option that a clinician should see; ask: the client puts a question.
      alter table response add attention text check (attention in ('risk', 'ask'));
      create index response_attention on response (practice_id, client_id, attention) where state = 'waiting' and attention is not null;
      ${KEEP_MARKED}
      revoke all on function response_keep_marked from public;
      grant execute on function response_keep_marked to attune_app;

      -- How an entry begins: in the smaller version, or at a level of a role-play. The client may choose otherwise.
      alter table assignment add starts_smaller boolean not null default false, add starts_level smallint check (starts_level > 0);

      -- What was typed about a response and not sent, for its author alone.
      create table review_draft (
        practice_id uuid not null,
        response_id uuid not null,
        member_id uuid not null,
        client_id uuid not null,
        sealed bytea not null,
        revision integer not null,
        updated_at timestamptz not null,
        primary key (practice_id, response_id, member_id),
        foreign key (practice_id, response_id) references response (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id),
        foreign key (practice_id, client_id) references client
      );
      create index review_draft_member on review_draft (practice_id, member_id);
      create index review_draft_client on review_draft (practice_id, client_id);

      -- Sealed with the practice's key: it is about nobody.
      create table saved_reply (
        practice_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        sealed bytea not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id)
      );
      create index saved_reply_member on saved_reply (practice_id, member_id, created_at, id);

      -- What a therapist chose as the next step beside a response.
      create table next_action (
        practice_id uuid not null,
        id uuid not null,
        response_id uuid not null,
        client_id uuid not null,
        member_id uuid not null,
        kind text not null check (kind in ('repeat', 'harder', 'smaller', 'next-step')),
        how text not null check (how in ('new', 'change', 'open')),
        -- Made, changed or opened by it. What nobody touched goes when it is undone.
        assignment_id uuid not null,
        enrolment_id uuid,
        step_id text,
        -- Of a change: how entries began before, and since.
        starts_before jsonb,
        starts_after jsonb,
        at timestamptz not null,
        undone_at timestamptz,
        outcome text check (outcome in ('removed', 'ended', 'restored', 'kept')),
        primary key (practice_id, id),
        foreign key (practice_id, response_id) references response (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id),
        foreign key (practice_id, client_id) references client,
        constraint next_action_undone check ((undone_at is null) = (outcome is null)),
        constraint next_action_step check ((how = 'open') = (step_id is not null))
      );
      create index next_action_response on next_action (practice_id, response_id, at);
      create index next_action_client on next_action (practice_id, client_id);
      create index next_action_member on next_action (practice_id, member_id);

      ${['review_draft', 'saved_reply', 'next_action'].map((table) => tenantTable(table)).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table next_action, saved_reply, review_draft;
      alter table assignment drop starts_level, drop starts_smaller;
      drop function response_keep_marked;
      drop index response_attention;
      alter table response drop attention;
    `);
  }
}
