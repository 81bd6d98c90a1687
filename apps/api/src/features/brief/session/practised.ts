import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import type { LocalizedDto } from '../../../platform/http/localized.dto.js';
import type { BriefNotDoneDto, BriefPracticeDto } from './session-brief.dto.js';
import { countsAsPlanned } from '../../assignments/first-day.js';
import type { OccasionRow, PlanRow } from './session-brief.sql.js';

const MOST_NOT_DONE = 6;
const place = ({ state, reason }: OccasionRow): number => (state === 'open' ? 2 : reason === 'not_safe' ? 0 : 1);

/** What counts as planned, without what was over when its plan was made. */
export function planned(rows: readonly OccasionRow[], plans: readonly PlanRow[]): OccasionRow[] {
  const made = new Map(plans.map(({ id, created_at }) => [id, created_at]));
  return rows
    .map((row) => ({ ...row, times: row.due?.filter((at) => countsAsPlanned(row.state, at, made.get(row.assignment_id) ?? at)).length ?? row.times }))
    .filter(({ times }) => times > 0);
}

/** Planned times added up. @param unprompted how many entries had none */
export function practised(rows: readonly OccasionRow[], unprompted: number): BriefPracticeDto {
  const sum = (of: readonly OccasionRow[]): number => of.reduce((all, { times }) => all + times, 0);
  const inState = (state: OccasionRow['state']): OccasionRow[] => rows.filter((row) => row.state === state);
  const reasons = NOT_THIS_TIME_REASONS.map((reason) => ({ reason, times: sum(rows.filter((row) => row.reason === reason)) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  return { due: sum(rows), done: sum(inState('done')), notThisTime: sum(inState('not-this-time')), open: sum(inState('open')), unprompted, reasons };
}

/** What was not done and why, plan by plan: what did not feel safe first, what stayed open last, then the most frequent. */
export function notDone(rows: readonly OccasionRow[], titleOf: (assignmentId: string) => LocalizedDto | undefined): BriefNotDoneDto[] {
  return rows
    .filter(({ state }) => state !== 'done')
    .sort((a, b) => place(a) - place(b) || b.times - a.times || b.local_date.localeCompare(a.local_date))
    .flatMap((row): BriefNotDoneDto[] => {
      const title = titleOf(row.assignment_id);
      return title ? [{ assignmentId: row.assignment_id, title, reason: row.reason as NotThisTimeReason | null, times: row.times, localDate: row.local_date }] : [];
    })
    .slice(0, MOST_NOT_DONE);
}
