import type { KeptOccasion, OccasionChanges, OccasionTime } from './occasion-plan.js';

/**
 * Gives every occasion that comes to a day a slot there that no other has: the one its schedule names if that is free. What
 * stays on its day keeps its own. Also what is about to be removed counts, since it may be withdrawn only.
 */
export function placeInDays(kept: readonly KeptOccasion[], moved: OccasionChanges['move'], added: OccasionTime[]): Pick<OccasionChanges, 'add' | 'move'> {
  const before = new Map(kept.map((o) => [o.id, o]));
  const goesAway = new Set(moved.filter(({ id, localDate }) => before.get(id)!.localDate !== localDate).map(({ id }) => id));
  const taken = new Map<string, Set<number>>();
  const slotsOf = (date: string): Set<number> => taken.get(date) ?? taken.set(date, new Set()).get(date)!;
  for (const { id, localDate, slot } of kept) if (!goesAway.has(id)) slotsOf(localDate).add(slot);
  const placed = <T extends OccasionTime>(o: T): T => {
    const slots = slotsOf(o.localDate);
    let slot = o.slot;
    for (let next = 0; slots.has(slot); next += 1) slot = next;
    slots.add(slot);
    return { ...o, slot };
  };
  return { move: moved.map((o) => (goesAway.has(o.id) ? placed(o) : { ...o, slot: before.get(o.id)!.slot })), add: added.map(placed) };
}
