import { civilDate, newId, Person, type NewClient } from './arrange.js';
import { THERAPIST } from './people.js';

/** The practice and its people here live in one zone. */
const ZONE = 'America/New_York';

export interface Session {
  id: string;
  startsAt: string;
  minutes: number;
  state: string;
  confirmedAt: string | null;
  movedFrom: { reason: string | null } | null;
}

/** A date of a week that no other journey plans in, so many days after its Monday. */
export function dayOf(week: number, weekday: number): string {
  const at = new Date(`${civilDate(week * 7)}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7) + weekday);
  return at.toISOString().slice(0, 10);
}

/** What a clock in the practice shows at an instant: `2027-02-10 10:15`. */
const clock = (instant: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));

/** The instant at which that clock shows a time; away from the days on which it is put forward or back. */
export function instantOf(date: string, time: string): string {
  const guess = Date.parse(`${date}T${time}:00Z`);
  const shown = Date.parse(`${clock(new Date(guess).toISOString()).replace(' ', 'T')}:00Z`);
  return new Date(guess + guess - shown).toISOString();
}

/** All sessions of a client. */
export async function sessionsOf({ id }: NewClient): Promise<Session[]> {
  const therapist = await Person.signedIn(THERAPIST);
  const { items } = await therapist.read<{ items: Session[] }>(`/clients/${id}/appointments`);
  await therapist.leave();
  return items;
}

/** Those that take place: when, by the practice's clock, and how long. */
export const planned = async (client: NewClient): Promise<string[]> =>
  (await sessionsOf(client)).filter(({ state }) => state === 'planned').map(({ startsAt, minutes }) => `${clock(startsAt)} ${minutes}`);

/** Plans a session by the practice's clock. Answers its id. */
export async function plan(client: NewClient, date: string, time: string, more: object = {}): Promise<string> {
  const id = newId();
  const therapist = await Person.signedIn(THERAPIST);
  await therapist.send('put', `/appointments/${id}`, { clientId: client.id, startsAt: instantOf(date, time), minutes: 50, ...more });
  await therapist.leave();
  return id;
}
