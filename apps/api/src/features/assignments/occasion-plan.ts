import type { Occasion } from '@attune/clinical/schedule';
import { placeInDays } from './occasion-slots.js';

export type OccasionState = 'open' | 'done' | 'not-this-time' | 'withdrawn';

/** When an occasion is, and which of its day. `dueAt` is an ISO instant, so that text order is time order. */
export interface OccasionTime {
  localDate: string;
  localTime: string;
  dueAt: string;
  slot: number;
  /** The session it belongs to. */
  appointmentId: string | null;
}

/** One occasion as it is kept. */
export interface KeptOccasion extends OccasionTime {
  id: string;
  state: OccasionState;
}

export interface OccasionChanges {
  add: OccasionTime[];
  /** Open at another time from now on, under the same id; also what was withdrawn and is wanted again. */
  move: (OccasionTime & { id: string })[];
  remove: string[];
}

/** The present of a client. */
export interface Present {
  /** ISO instant. */
  now: string;
  /** The client's civil date at that instant. */
  today: string;
  /** The client's sessions that are still ahead, those called off included. */
  ahead: ReadonlySet<string>;
}

const timeOf = (o: { localDate: string; localTime: string }): string => `${o.localDate} ${o.localTime}`;
const isSettled = ({ state }: KeptOccasion): boolean => state === 'done' || state === 'not-this-time';

/**
 * What has to change so that a schedule holds from now on. What was done, answered with "not this time", or is open since
 * before now stays as it is; the rest follows the schedule. An occasion of a session goes with it wherever it moves, and an
 * occasion that only moves within its day stays the same too, so that a draft begun for it stays with it.
 */
export function planOccasions(kept: readonly KeptOccasion[], wanted: readonly Occasion[], { now, today, ahead }: Present): OccasionChanges {
  const isAhead = (appointmentId: string | null | undefined): boolean => appointmentId != null && ahead.has(appointmentId);
  const isFree = (o: KeptOccasion): boolean => o.state === 'open' && (o.dueAt > now || isAhead(o.appointmentId));
  // A time of today that is past already is still wanted when today would be left without any occasion.
  const todayStands = kept.some((o) => o.localDate === today && !isFree(o) && o.state !== 'withdrawn');
  const coming = wanted.filter((o) => o.dueAt > now || isAhead(o.appointmentId) || (o.localDate === today && !todayStands));

  const left = new Set(kept);
  const pairs: { from: KeptOccasion; to: Occasion }[] = [];
  /** Takes the kept occasion, if any, for each wanted one, and answers which are still without. */
  const match = (of: readonly Occasion[], find: (occasion: Occasion) => KeptOccasion | undefined): Occasion[] =>
    of.filter((to) => {
      const from = find(to);
      if (from) {
        left.delete(from);
        pairs.push({ from, to });
      }
      return !from;
    });
  const among = (of: readonly KeptOccasion[]): KeptOccasion | undefined => of.find((o) => left.has(o));
  const bySession = groupsOf(kept, (o) => o.appointmentId ?? '');
  const byTime = groupsOf(kept, timeOf);
  const byDay = groupsOf(kept.filter((o) => isFree(o) || (o.state === 'withdrawn' && o.dueAt > now)), (o) => o.localDate);
  const mayBecome = (from: KeptOccasion, to: Occasion): boolean => !from.appointmentId || !to.appointmentId;

  const unmet = match(coming, (to) => (to.appointmentId ? among(bySession(to.appointmentId)) : undefined));
  const untimed = match(unmet, (to) => among(byTime(timeOf(to)).filter((from) => mayBecome(from, to))));
  const lacking = match(untimed, (to) => among(byDay(to.localDate).filter((from) => isFree(from) && mayBecome(from, to))));
  const fresh = match(lacking, (to) => among(byDay(to.localDate).filter((from) => mayBecome(from, to))));

  const move = pairs.filter(({ from, to }) => !isSettled(from) && isOther(from, to)).filter(({ from, to }) => from.state === 'withdrawn' || isFree(from) || to.appointmentId);
  return {
    ...placeInDays(kept, move.map(({ from, to }) => ({ ...toTime(to), id: from.id })), fresh.map(toTime)),
    remove: [...left].filter(isFree).map(({ id }) => id),
  };
}

const isOther = (from: KeptOccasion, to: Occasion): boolean =>
  from.state === 'withdrawn' || from.dueAt !== to.dueAt || timeOf(from) !== timeOf(to) || from.appointmentId !== (to.appointmentId ?? null);

const toTime = ({ localDate, localTime, dueAt, slot, appointmentId }: Occasion): OccasionTime => ({ localDate, localTime, dueAt, slot, appointmentId: appointmentId ?? null });

/** Those with the same key, the settled first and the withdrawn last. */
function groupsOf(kept: readonly KeptOccasion[], keyOf: (o: KeptOccasion) => string): (key: string) => KeptOccasion[] {
  const rank = (o: KeptOccasion): number => (isSettled(o) ? 0 : o.state === 'open' ? 1 : 2);
  const groups = new Map<string, KeptOccasion[]>();
  for (const o of [...kept].sort((a, b) => rank(a) - rank(b))) {
    const group = groups.get(keyOf(o));
    if (group) group.push(o);
    else groups.set(keyOf(o), [o]);
  }
  return (key) => groups.get(key) ?? [];
}
