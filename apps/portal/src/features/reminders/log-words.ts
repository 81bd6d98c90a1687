import type { Translate } from '../../lib/texts';
import type { Reminder } from './api';

type Say = Translate<'reminders'>;

/** A zone by its city, as its name has it: `America/New_York` is New York. */
export const zoneName = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** What became of it: went out, goes out, did not. */
export function outcome({ state, channel }: Reminder, t: Say): string {
  const by = channel ?? 'none';
  if (state === 'sent') return t(`log.sent.${by}`);
  if (state === 'waiting') return t(`log.waiting.${by}`);
  return t(state === 'skipped' ? 'log.skipped' : 'log.failed');
}

/** Why, in the client's own terms. */
export function why({ reason, state }: Reminder, t: Say): string {
  if (state === 'bounced') return t('why.bounced');
  return t(`why.${reason}`);
}
