import { addDays, daysBetween } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { recompute } from '@attune/clinical/schedule';
import { invalid } from '../../../platform/errors/domain-error.js';

/** Without a session to look back to. */
export const FORTNIGHT = 14;

/** A session longer ago than this is no "last time" any more. */
export const LONGEST_BETWEEN = 42;

/** The furthest that may be asked for. */
const MOST_DAYS = 92;

/** How far back a direction is looked for. */
const TREND_DAYS = 56;

/** The days that a brief is about; instants beside civil dates in the client's zone. */
export interface BriefWindow {
  from: 'session' | 'fortnight' | 'asked';
  at: Date;
  localDate: string;
  today: string;
  now: Date;
  /** Where the search for a direction begins, never later than `at`. */
  lookBack: Date;
}

interface Given {
  now: Date;
  timeZone: string;
  /** When the last session that took place began. */
  lastSession: Date | null;
  /** The day asked for. */
  since?: string;
}

const startOf = (date: string, zone: string): Date => new Date(recompute([{ localDate: date, localTime: '00:00' }], zone)[0]!.dueAt);

/** @throws DomainError `request.invalid` when the day asked for lies ahead or too far back */
export function windowOf({ now, timeZone, lastSession, since }: Given): BriefWindow {
  const today = localDateOf(now, timeZone);
  if (since !== undefined && (since > today || daysBetween(since, today) > MOST_DAYS)) {
    throw invalid({ field: 'since', code: 'out_of_range', detail: `Choose a day within the last ${MOST_DAYS} days.` });
  }
  const session = lastSession && daysBetween(localDateOf(lastSession, timeZone), today) <= LONGEST_BETWEEN ? lastSession : null;
  const day = since ?? addDays(today, -FORTNIGHT);
  const at = since === undefined && session ? session : startOf(day, timeZone);
  const back = startOf(addDays(today, -TREND_DAYS), timeZone);
  return {
    from: since !== undefined ? 'asked' : session ? 'session' : 'fortnight',
    at, localDate: localDateOf(at, timeZone), today, now, lookBack: back < at ? back : at,
  };
}
