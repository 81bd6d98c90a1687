import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { Staff } from './cast.js';
import type { House } from './company-play.js';
import type { Stage } from './stage.js';
import type { Timeline } from './timeline.js';

/** Days that somebody is away, counted back from today (negative: ahead). */
export interface DaysAway {
  member: string;
  cover: string;
  from: number;
  until: number;
  note: string;
}

interface Play {
  stage: Stage;
  timeline: Timeline;
  calendar: Calendar;
}

/** When what is still to come was entered. */
const ENTERED_AGO = 3;

/** Plans when somebody is away: what is to come was entered days ago; what is over began on its first day and ended on its last. */
export function playAway({ stage, timeline, calendar }: Play, house: House, { member, cover, from, until, note }: DaysAway): void {
  const id = newId();
  const body = () => ({ from: calendar.daysAgo(from), until: calendar.daysAgo(until), coverMemberId: house.staff.get(cover)!.memberId!, note });
  const actor = () => house.staff.get(member)!;
  timeline.add(calendar.at(from < 0 ? ENTERED_AGO : from, '08:10', house.zone), async () => {
    await stage.as(actor(), ({ absences }) => absences.put(actor().memberId!, id, body()));
  });
  if (until >= 0) timeline.add(calendar.at(until, '18:20', house.zone), async () => void (await stage.as(actor(), ({ absences }) => absences.end(id))));
}

/** Whoever leaves writes to their successor about each client. */
export async function prepareHandOver(stage: Stage, house: House, { email, ended }: Staff, clientIds: string[]): Promise<void> {
  const toMemberId = house.staff.get(ended!.successor)!.memberId!;
  const note = 'We ended well and spoke about the change twice. Short entries are whole entries here; a line back within two days keeps them coming.';
  for (const clientId of clientIds) await stage.as(house.staff.get(email)!, ({ handOvers }) => handOvers.put(clientId, { toMemberId, note }));
}

/** The successor reads and accepts each of them, and the clients read who their therapist is now. */
export async function takeOver(stage: Stage, house: House, { ended }: Staff, clientIds: string[]): Promise<void> {
  const successor = house.staff.get(ended!.successor)!;
  const { items } = await stage.as(successor, ({ handedOver }) => handedOver.offeredToMe({ limit: 200 }));
  for (const { id } of items) await stage.as(successor, ({ handOverAnswers }) => handOverAnswers.accept(id));
  for (const clientId of clientIds) {
    await stage.as({ practice: house.owner.practice, clientId, roles: ['client'] }, ({ ownTeam }) => ownTeam.seen());
  }
}
