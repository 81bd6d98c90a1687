/** Why a reminder goes out when it does. */
export const SENT_REASONS = ['at-time', 'chosen-hour', 'after-quiet', 'asked-later', 'by-hand', 'trial', 'came-in'] as const;
/** Why none goes out. */
export const SKIP_REASONS = [
  'quiet', 'day-full', 'paused', 'too-late', 'no-channel', 'settled', 'left', 'no-device', 'refused', 'unconfirmed',
] as const;
export const REMINDER_REASONS = [...SENT_REASONS, ...SKIP_REASONS] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];
/**
 * - `at-time`: something came due · `chosen-hour`: one of the client's own times · `after-quiet`: quiet hours ended
 * - `asked-later`: the client asked for it · `by-hand`: a therapist's nudge · `trial`: the client tried it out
 * - `came-in`: their care team wrote to them
 * - `quiet`: quiet hours last past the day it belongs to · `day-full`: as many as the client allows went out already
 * - `paused`, `left`, `settled`: reminders are paused, the client left, or there is nothing to do any more
 * - `too-late`: its time was over before it could leave · `no-channel`: no way is on · `no-device`: no phone takes it
 * - `refused`: the mail server or push service will never take it
 * - `unconfirmed`: it was on its way when the server was cut off, and perhaps went out
 */
export type ReminderReason = (typeof REMINDER_REASONS)[number];
