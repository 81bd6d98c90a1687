import { localDateOf } from '../local-date.js';
import { endOf, type ReminderRules } from './moments.js';
import { afterQuiet } from './quiet-hours.js';

/** Whether what was decided may leave now: it goes, it waits until an instant (ms since 1970), or it stays. */
export type Leave = 'go' | { waitUntil: number } | { stays: 'too-late' | 'paused' | 'quiet' };

/** Looks once more, right before sending: a while may have gone by, and the client may have changed what they allow. */
export function mayLeave(now: number, expiresAt: number, rules: ReminderRules, zone: string): Leave {
  if (now >= expiresAt) return { stays: 'too-late' };
  if (isPaused(localDateOf(new Date(now), zone), rules)) return { stays: 'paused' };
  const free = afterQuiet(now, rules.quiet, zone);
  if (free === now) return 'go';
  return free < expiresAt ? { waitUntil: free } : { stays: 'quiet' };
}

/** Whether reminders are paused on a civil date. */
export const isPaused = (localDate: string, { pausedUntil }: ReminderRules): boolean => pausedUntil !== null && localDate < pausedUntil;

/** When something asked for now, or for an instant, goes out: then, or after quiet hours; and the day on which it counts. */
export function nextFree(from: number, rules: ReminderRules, zone: string): { at: number; localDate: string; expiresAt: number } {
  const at = afterQuiet(from, rules.quiet, zone);
  const localDate = localDateOf(new Date(at), zone);
  return { at, localDate, expiresAt: endOf(localDate, zone) };
}
