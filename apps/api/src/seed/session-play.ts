import { newId } from '../platform/ids.js';
import type { ClientPlay } from './client-play.js';
import { meetingOf, playMeetings } from './meeting-play.js';

const MINUTES = 50;
/** The hours at which therapists see their clients. */
const HOURS = ['09:00', '10:00', '11:15', '15:00', '16:15'];
const WORKING_DAYS = 5;
/** Sessions are agreed on so long ahead; by then those of the demo were everybody's clients. */
const AGREED_AGO = 20;

/** How many days ago somebody's weekly sessions are: two before, and the one within the next working week (negative: ahead). */
export function sessionDays({ calendar }: Pick<ClientPlay, 'calendar'>, place: number): number[] {
  const next = -calendar.workingDayAhead(1 + ((place + 1) % WORKING_DAYS));
  return [next + 14, next + 7, next];
}

/**
 * Plans somebody's weekly sessions: the one within the next working week, and the two before it; the last may be today's.
 * @param place how many clients of the practice come before them, so that no two sessions are in one hour
 * @returns the session of each day, by how many days ago it is
 */
export function playSessions(client: ClientPlay, place: number): Map<number, string> {
  const { stage, calendar, house, story, clientId, plan, asTherapist } = client;
  const time = HOURS[Math.floor(place / WORKING_DAYS) % HOURS.length]!;
  const agreed = Math.min(AGREED_AGO, story.since);
  const sessions = sessionDays({ calendar }, place).filter((each) => each < agreed).map((ago) => ({ ago, id: newId(), startsAt: calendar.at(ago, time, house.zone).toISOString() }));
  plan(calendar.at(agreed, '13:50', house.zone), async () => {
    for (const { id, startsAt } of sessions) {
      await stage.as(asTherapist(), ({ appointments }) => appointments.put(id, { clientId, startsAt, minutes: MINUTES, ...meetingOf(place) }, undefined));
    }
  });
  playMeetings(client, place, sessions.map(({ id }) => id), time);
  return new Map(sessions.map(({ ago, id }) => [ago, id]));
}
