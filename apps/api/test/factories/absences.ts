import { CoverRounds } from '../../src/features/absences/cover-rounds.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import type { Answer, Caller } from './caller.js';

/** One round of the worker that lets covers in and out. */
export const coverRound = (test: TestApp): Promise<void> => test.app.get(CoverRounds).round();

/** Enters an absence of the caller's own. */
export const away = (as: Caller, from: string, until: string, coverMemberId?: string, { id = newId(), note }: { id?: string; note?: string } = {}): Promise<Answer> =>
  as.put(`/me/absences/${id}`, { from, until, coverMemberId, note });

/** Who covers on a client's team, of those who ever did: `<member> <for whom> <now or before>`. */
export async function coversOf(test: TestApp, clientId: string): Promise<string[]> {
  const { rows } = await test.owner.query<{ line: string }>(
    `select t.member_id || ' ' || a.member_id || ' ' || case when t.until is null then 'now' else 'before' end as line
     from care_team t join absence a on a.practice_id = t.practice_id and a.id = t.absence_id
     where t.client_id = $1 and t.kind = 'cover' order by t.since, t.until nulls last, 1`,
    [clientId],
  );
  return rows.map(({ line }) => line);
}
