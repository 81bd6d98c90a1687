import { peopleOf, type PeopleStep, type PersonInCircle } from '@attune/exercise/on-demand';
import { placeOf } from '../../../../answers/Circle';
import { around, freeAngle, type Place } from '../../../../answers/circle-shape';

/** People in the order they were put in, so that a dot keeps its place in the page, and the focus, while it moves. */
export function circleOf(step: PeopleStep, value: unknown): PersonInCircle[] {
  const order = Array.isArray(value) ? value.map((each: Partial<PersonInCircle> | null) => each?.id) : [];
  return peopleOf(step, value).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** An id that stays with somebody from circle to circle. */
export function newPersonId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `p-${Array.from(random, (part) => part.toString(36)).join('')}`;
}

/** How far an arrow key moves somebody around, in degrees. */
const STEP = 15;

/** Where an arrow key leads: left and right around, up one ring closer, down one ring further out; null for another key. */
export function placeByKey(key: string, { ring, angle }: Place, rings: number): Place | null {
  if (key === 'ArrowLeft') return { ring, angle: around(angle - STEP) };
  if (key === 'ArrowRight') return { ring, angle: around(angle + STEP) };
  if (key === 'ArrowUp') return { ring: Math.max(0, ring - 1), angle };
  if (key === 'ArrowDown') return { ring: Math.min(rings - 1, ring + 1), angle };
  return null;
}

/** Somebody without what was left empty: an answer holds only what was said. */
export function tidy(person: PersonInCircle): PersonInCircle {
  const said = Object.entries(person).filter(([, each]) => each !== undefined && each !== '' && !(Array.isArray(each) && each.length === 0));
  return Object.fromEntries(said) as unknown as PersonInCircle;
}

/** The angle at which somebody new to a ring stands, well apart from everyone else. */
export function angleOn(step: PeopleStep, people: readonly PersonInCircle[], ring: string, but?: string): number {
  const others = people.filter(({ id }) => id !== but).map((person) => placeOf(step, person));
  return freeAngle(Math.max(0, step.rings.findIndex(({ id }) => id === ring)), others, step.rings.length);
}
