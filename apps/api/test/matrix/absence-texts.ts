import { addDays } from '@attune/clinical/civil-date';
import { STAFF_ROLES } from '../../src/platform/access/permissions.js';
import { away } from '../factories/absences.js';
import { expectOk } from '../factories/answers.js';
import { createMember } from '../factories/people.js';
import type { Somebody, World } from './world.js';

/** Two days each, far ahead: nobody is away twice at once. */
let made = 0;

/** Everybody who works in somebody's practice: they may know who will be away, and what was written about it. */
export const colleaguesOf = (world: World, { member }: Somebody): string[] =>
  [...world.people.values()]
    .filter((who) => !who.out && !who.half && who.roles.some((role) => (STAFF_ROLES as readonly string[]).includes(role)))
    .filter((who) => (who.member?.practice.id ?? world.here.id) === member!.practice.id)
    .map(({ key }) => key);

/** An absence to come, and the client offered to somebody who is nobody of the matrix. */
export async function plantAbsence(world: World, { id }: { id: string }, { caller, member }: Somebody, words: { absence: string; handOver: string }): Promise<void> {
  const from = addDays(world.test.clock.now().toISOString().slice(0, 10), 30 + 3 * (made += 1));
  expectOk(await away(caller, from, addDays(from, 1), undefined, { note: words.absence }));
  const successor = await createMember(world.test, member!.practice);
  expectOk(await caller.put(`/clients/${id}/hand-over`, { toMemberId: successor.id, note: words.handOver }));
}
