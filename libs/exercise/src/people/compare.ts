import { peopleOf } from '../kinds/people.js';
import type { PeopleStep, PersonInCircle } from '../types/index.js';

/** What changed between two circles, by the ids that stay with people. */
export interface CircleChanges {
  joined: PersonInCircle[];
  left: PersonInCircle[];
  /** Who stands on another ring: `from` and `to` are ring ids. */
  moved: { person: PersonInCircle; from: string; to: string; closer: boolean }[];
  stayed: PersonInCircle[];
}

/** Sets an earlier circle beside a later one. */
export function compareCircles(step: PeopleStep, earlier: unknown, later: unknown): CircleChanges {
  const [before, after] = [peopleOf(step, earlier), peopleOf(step, later)];
  const was = new Map(before.map((person) => [person.id, person]));
  const place = (ring: string): number => step.rings.findIndex(({ id }) => id === ring);
  const moved = after.flatMap((person) => {
    const from = was.get(person.id)?.ring;
    if (from === undefined || from === person.ring) return [];
    return [{ person, from, to: person.ring, closer: place(person.ring) < place(from) }];
  });
  return {
    joined: after.filter(({ id }) => !was.has(id)),
    left: before.filter(({ id }) => !after.some((person) => person.id === id)),
    moved,
    stayed: after.filter(({ id, ring }) => was.get(id)?.ring === ring),
  };
}
