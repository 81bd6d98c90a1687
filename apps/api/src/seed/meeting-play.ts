import { newId } from '../platform/ids.js';
import type { ClientPlay } from './client-play.js';
import { sessionDays } from './session-play.js';

/** Of so many clients one meets by video, one has sessions agreed for weeks ahead, and one was late. */
const EVERY = { video: 3, series: 4, late: 7 };
const WEEKS_AHEAD = 5;

/**
 * What becomes of sessions: whether people came, that they say they will, that another time would be better, and those of the
 * weeks after the next one.
 * @param place how many clients of the practice come before them
 * @param sessions the ids of their sessions, the earliest first; the last is ahead
 */
export function playMeetings({ stage, calendar, house, zone, story, clientId, plan, asClient, asTherapist }: ClientPlay, place: number, sessions: string[], time: string): void {
  const days = sessionDays({ calendar }, place).slice(-sessions.length);
  sessions.slice(0, -1).forEach((id, i) => {
    const attendance = (place + i) % EVERY.late === EVERY.late - 1 ? 'late' : 'came';
    // An hour after it began; one of today may be going on.
    if (days[i]! > 0) plan(new Date(calendar.at(days[i]!, time, house.zone).getTime() + 3_600_000), () => stage.as(asTherapist(), ({ meetings }) => meetings.attend(id, attendance)));
  });
  const [next, ahead] = [sessions.at(-1)!, days.at(-1)!];
  if (place % EVERY.series === 1) {
    const body = { clientId, startDate: calendar.daysAgo(ahead - 7), time, minutes: 50, repeat: 'weekly' as const, count: WEEKS_AHEAD };
    plan(calendar.at(2, '14:20', house.zone), () => stage.as(asTherapist(), ({ series }) => series.put(newId(), body)));
  }
  if (story.acceptedAgo === undefined || story.acceptedAgo < 2) return;
  const { asksAboutSession: asks } = story;
  if (asks) {
    const times = asks.kind === 'other-time' ? [calendar.at(ahead, '17:30', house.zone).toISOString()] : [];
    plan(calendar.at(1, '18:10', zone), () => stage.as(asClient(), ({ own }) => own.ask(next, { ...asks, times })));
  } else if (place % 2 === 0) {
    plan(calendar.at(1, '18:40', zone), () => stage.as(asClient(), ({ own }) => own.confirm(next)));
  }
}

/** Where somebody's sessions are held. */
export const meetingOf = (place: number) =>
  place % EVERY.video === 1 ? { kind: 'video' as const, videoUrl: `https://meet.example.org/room-${100 + place}` } : { kind: 'in-person' as const, place: `Room ${1 + (place % 3)}` };
