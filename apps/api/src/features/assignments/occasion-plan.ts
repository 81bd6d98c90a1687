import type { Occasion } from '@attune/clinical/schedule';

export type OccasionState = 'open' | 'done' | 'not-this-time' | 'withdrawn';

/** One occasion as it is kept. `dueAt` is an ISO instant, so that text order is time order. */
export interface KeptOccasion {
  id: string;
  localDate: string;
  localTime: string;
  dueAt: string;
  state: OccasionState;
}

export interface OccasionChanges {
  add: Occasion[];
  /** Open at another time from now on, under the same id; also what was withdrawn and is wanted again. */
  move: (Pick<Occasion, 'localDate' | 'localTime' | 'dueAt'> & { id: string })[];
  remove: string[];
}

const slotOf = (o: { localDate: string; localTime: string }): string => `${o.localDate} ${o.localTime}`;

/**
 * What has to change so that a new schedule holds from now on. What was done, answered with "not this time", or is
 * open since before now stays as it is; the rest follows the schedule. An occasion that only moves within its day
 * keeps its id, so that a draft begun for it stays with it.
 * @param now ISO instant  @param today the client's civil date at that instant
 */
export function planOccasions(kept: readonly KeptOccasion[], wanted: readonly Occasion[], now: string, today: string): OccasionChanges {
  const isFree = (o: KeptOccasion): boolean => o.state === 'open' && o.dueAt > now;
  const free = new Map(kept.filter(isFree).map((o) => [slotOf(o), o]));
  const fixed = new Map(kept.filter((o) => !isFree(o)).map((o) => [slotOf(o), o]));
  // A time of today that is past already is still wanted when today would be left without any occasion.
  const todayStands = [...fixed.values()].some((o) => o.localDate === today && o.state !== 'withdrawn');
  const coming = wanted.filter((o) => o.dueAt > now || (o.localDate === today && !todayStands));

  const changes: OccasionChanges = { add: [], move: [], remove: [] };
  const lacking: Occasion[] = [];
  for (const occasion of coming) {
    const slot = slotOf(occasion);
    const same = free.get(slot);
    const taken = fixed.get(slot);
    if (same) {
      free.delete(slot);
      if (same.dueAt !== occasion.dueAt) changes.move.push(movedTo(same.id, occasion));
    } else if (taken) {
      if (taken.state === 'withdrawn') changes.move.push(movedTo(taken.id, occasion));
    } else lacking.push(occasion);
  }
  for (const occasion of lacking) {
    const surplus = [...free.values()].find((o) => o.localDate === occasion.localDate);
    if (surplus) {
      free.delete(slotOf(surplus));
      changes.move.push(movedTo(surplus.id, occasion));
    } else changes.add.push(occasion);
  }
  changes.remove = [...free.values()].map((o) => o.id);
  return changes;
}

const movedTo = (id: string, { localDate, localTime, dueAt }: Occasion): OccasionChanges['move'][number] => ({ id, localDate, localTime, dueAt });
