import type { Schema } from '@attune/contract';
import type { OwnSession } from './api';

/** A session that is worth a word on Today, and which. */
export interface Matter {
  session: OwnSession;
  said: Said | 'off';
}

/** How a session to come stands: nothing was said to it, that one will be there, something was asked; or it has begun. */
export type Said = 'open' | 'confirmed' | 'asked' | 'begun';

export function saidOf({ startsAt, ask, confirmedAt }: OwnSession, now: number): Said {
  if (Date.parse(startsAt) <= now) return 'begun';
  if (ask?.state === 'open') return 'asked';
  return confirmedAt ? 'confirmed' : 'open';
}

const HOUR_MS = 3_600_000;
/** Today and tomorrow, from the evening before on. */
const NEAR_MS = 36 * HOUR_MS;
const WEEK_MS = 168 * HOUR_MS;

/** What a client's Today says of their sessions: the first that is near, whatever they said to it; else one of this week without a word. */
export function matterOf({ items, calledOff }: Pick<Schema<'MyAppointmentsDto'>, 'items' | 'calledOff'>, now: number): Matter | null {
  const within = (session: OwnSession | undefined, span: number) => session !== undefined && Date.parse(session.startsAt) - now < span;
  const [next, off] = [items[0], calledOff[0]];
  if (off && within(off, NEAR_MS) && !(next && Date.parse(next.startsAt) < Date.parse(off.startsAt))) return { session: off, said: 'off' };
  if (!next) return null;
  const said = saidOf(next, now);
  return within(next, said === 'open' ? WEEK_MS : NEAR_MS) ? { session: next, said } : null;
}
