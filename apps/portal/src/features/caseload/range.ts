import { addDays, isCivilDate } from '@attune/clinical/civil-date';
import { checkRange, weekOf, widenToWeeks } from '@attune/clinical/weeks';
import type { CaseloadRange } from './api';

export const PRESETS = ['4', '12', '26'] as const;
export const OWN = 'own';
const DEFAULT = PRESETS[0];

/** The weeks asked for in the address: a number of whole weeks up to this one, or dates of one's own. */
export interface AskedRange {
  weeks: string;
  from: string;
  to: string;
}

/**
 * The range to report, widened to whole weeks, or what is wrong with the dates. `today` is a civil date in the
 * practice's zone. An address nobody chose from the list reads as four weeks.
 */
export function rangeOf({ weeks, from, to }: AskedRange, today: string): { range: CaseloadRange } | { fault: 'from' | 'to' } {
  if (weeks !== OWN) {
    const count = Number((PRESETS as readonly string[]).includes(weeks) ? weeks : DEFAULT);
    return { range: { from: addDays(weekOf(today), -7 * (count - 1)), to: addDays(weekOf(today), 6) } };
  }
  if (!isCivilDate(from)) return { fault: 'from' };
  const [fault] = checkRange(from, to);
  return fault ? { fault: fault.field } : { range: widenToWeeks(from, to) };
}
