import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'] as const;
const COUNTS = ['due', 'done', 'unprompted', ...REASONS];

/** Sum of a condition over the transition rows: new rows count up, old rows count down. */
const net = (condition: string, name: string): string =>
  `sum(case when ${condition} then sign else 0 end)::integer as ${name}`;

const occasionNets = [
  net(`state <> 'withdrawn'`, 'due'),
  net(`state = 'done'`, 'done'),
  ...REASONS.map((r) => net(`reason = '${r}'`, r)),
].join(', ');

const occasionCounts = ['due', 'done', ...REASONS];
const conditions: Record<string, (row: string) => string> = {
  due: (row) => `${row}.state <> 'withdrawn'`,
  done: (row) => `${row}.state = 'done'`,
  ...Object.fromEntries(REASONS.map((reason) => [reason, (row: string) => `coalesce(${row}.reason = '${reason}', false)`])),
};
/** What one row counts for, with a sign; and how much a change of it adds. */
const worth = (row: string, sign: '' | '-'): string => occasionCounts.map((c) => `${sign}(${conditions[c]!(row)})::integer`).join(', ');
const difference = occasionCounts.map((c) => `${c} = ${c} + (${conditions[c]!('new')})::integer - (${conditions[c]!('old')})::integer`).join(', ');
const addAll = (columns: string[]): string => columns.map((c) => `${c} = w.${c} + excluded.${c}`).join(', ');

/**
 * Summaries kept in the transaction of the write they sum up, so that a dashboard costs O(caseload) and never
 * O(history). Triggers keep them, once for every writer; all can be rebuilt from the rows (docs/data.md).
 */
export class ReadModels1763769600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table client_summary (
        practice_id uuid not null,
        client_id uuid not null,
        waiting integer not null default 0,
        last_activity_at timestamptz,
        primary key (practice_id, client_id),
        foreign key (practice_id, client_id) references client
      ) with (fillfactor = 70);

      -- week: the Monday of the local date. member_id: the primary therapist the work was planned under.
      create table client_week (
        practice_id uuid not null,
        client_id uuid not null,
        week date not null,
        member_id uuid not null,
        ${COUNTS.map((c) => `${c} integer not null default 0`).join(',\n        ')},
        primary key (practice_id, client_id, week, member_id),
        foreign key (practice_id, client_id) references client
      ) with (fillfactor = 80);
      create index client_week_member on client_week (practice_id, member_id, week);

      -- Running totals that an exercise's endings tell ("Notes so far: 12"), so that telling them costs no history.
      create table client_count (
        practice_id uuid not null,
        client_id uuid not null,
        exercise_id uuid not null,
        code text not null,
        total double precision not null,
        primary key (practice_id, client_id, exercise_id, code),
        foreign key (practice_id, client_id) references client
      ) with (fillfactor = 80);

      -- Hours from response to answer, counted into the fixed buckets of libs/clinical.
      create table therapist_week (
        practice_id uuid not null,
        member_id uuid not null,
        week date not null,
        answer_times integer[] not null,
        primary key (practice_id, member_id, week),
        foreign key (practice_id, member_id) references member (practice_id, id)
      ) with (fillfactor = 70);

      ${['client_summary', 'client_week', 'client_count', 'therapist_week'].map((t) => tenantTable(t)).join('')}
    `);
    await runner.query(this.occasionTriggers());
    await runner.query(this.responseTriggers());
  }

  private occasionTriggers(): string {
    const body = (rows: string): string => `
      insert into client_week as w (practice_id, client_id, week, member_id, ${occasionCounts.join(', ')})
      select practice_id, client_id, date_trunc('week', local_date)::date as week, attributed_to, ${occasionNets}
      from (${rows}) moved
      group by 1, 2, 3, 4 order by 2, 3, 4
      on conflict (practice_id, client_id, week, member_id) do update set ${addAll(occasionCounts)};
      return null;`;
    const up = 'select *, 1 as sign from new_rows';
    const down = 'select *, -1 as sign from old_rows';
    const shift = (row: 'old' | 'new', sign: '' | '-'): string => `
      insert into client_week as w (practice_id, client_id, week, member_id, ${occasionCounts.join(', ')})
      values (${row}.practice_id, ${row}.client_id, date_trunc('week', ${row}.local_date)::date, ${row}.attributed_to, ${worth(row, sign)})
      on conflict (practice_id, client_id, week, member_id) do update set ${addAll(occasionCounts)};`;
    return `
      create function occasion_added() returns trigger language plpgsql as $$ begin ${body(up)} end $$;
      -- Settling changes one row in its week, which is there: by row that costs half of what it costs by statement.
      create function occasion_changed() returns trigger language plpgsql as $$ begin
        if old.state = 'open' and new.state = 'done' and new.local_date = old.local_date and new.attributed_to = old.attributed_to then
          -- What happens most, at a third of the price.
          update client_week set done = done + 1
          where practice_id = new.practice_id and client_id = new.client_id
            and week = date_trunc('week', new.local_date)::date and member_id = new.attributed_to;
        elsif new.local_date = old.local_date and new.attributed_to = old.attributed_to then
          update client_week set ${difference}
          where practice_id = new.practice_id and client_id = new.client_id
            and week = date_trunc('week', new.local_date)::date and member_id = new.attributed_to;
        else
          ${shift('old', '-')}
          ${shift('new', '')}
        end if;
        return null;
      end $$;
      create function occasion_removed() returns trigger language plpgsql as $$ begin ${body(down)} end $$;
      create trigger occasion_added after insert on occasion
        referencing new table as new_rows for each statement execute function occasion_added();
      create trigger occasion_changed after update of state, reason, local_date, attributed_to on occasion
        for each row execute function occasion_changed();
      create trigger occasion_removed after delete on occasion
        referencing old table as old_rows for each statement execute function occasion_removed();
    `;
  }

  private responseTriggers(): string {
    return `
      create function response_added() returns trigger language plpgsql as $$ begin
        update client_summary set waiting = waiting + (new.state = 'waiting')::integer, last_activity_at = greatest(last_activity_at, new.submitted_at)
        where practice_id = new.practice_id and client_id = new.client_id;
        if not found then
          insert into client_summary as s (practice_id, client_id, waiting, last_activity_at)
          values (new.practice_id, new.client_id, (new.state = 'waiting')::integer, new.submitted_at)
          on conflict (practice_id, client_id) do update set
            waiting = s.waiting + excluded.waiting,
            last_activity_at = greatest(s.last_activity_at, excluded.last_activity_at);
        end if;
        if new.unprompted and new.corrects is null then
          insert into client_week as w (practice_id, client_id, week, member_id, unprompted)
          values (new.practice_id, new.client_id, date_trunc('week', new.local_date)::date, new.attributed_to, 1)
          on conflict (practice_id, client_id, week, member_id) do update set unprompted = w.unprompted + 1;
        end if;
        return null;
      end $$;
      create function response_moved() returns trigger language plpgsql as $$ begin
        update client_summary set waiting = waiting + (new.state = 'waiting')::integer - (old.state = 'waiting')::integer
        where practice_id = new.practice_id and client_id = new.client_id;
        return null;
      end $$;
      create trigger response_added after insert on response for each row execute function response_added();
      create trigger response_moved after update of state on response for each row
        when ((old.state = 'waiting') <> (new.state = 'waiting')) execute function response_moved();
    `;
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger response_added on response; drop trigger response_moved on response;
      drop trigger occasion_added on occasion; drop trigger occasion_changed on occasion;
      drop trigger occasion_removed on occasion;
      drop function response_added, response_moved, occasion_added, occasion_changed, occasion_removed;
      drop table therapist_week, client_count, client_week, client_summary;
    `);
  }
}
