import { localDateOf } from '@attune/clinical/local-date';
import { goneQuiet } from '@attune/clinical/quiet';

export interface Activity {
  state: 'active' | 'discharged';
  lastActivityAt: Date | null;
  /** Where nothing was done yet, the day on which it could begin. */
  createdAt: Date;
  timeZone: string;
}

/** Whether an active client did nothing for more than fourteen days, counted in their own days. */
export function quietAt({ state, lastActivityAt, createdAt, timeZone }: Activity, now: Date): boolean {
  if (state !== 'active') return false;
  return goneQuiet(localDateOf(lastActivityAt ?? createdAt, timeZone), localDateOf(now, timeZone));
}
