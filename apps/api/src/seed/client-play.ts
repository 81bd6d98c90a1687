import { newId } from '../platform/ids.js';
import { playMadeForClient } from './authoring-play.js';
import type { Calendar } from './calendar.js';
import type { House } from './company-play.js';
import { playConsents } from './consent-play.js';
import { playMessages } from './message-play.js';
import { playNotes } from './note-play.js';
import { playPlan } from './plan-play.js';
import { playSafetyPlan } from './safety-plan-play.js';
import { playSessions } from './session-play.js';
import { type Actor, programOf, type Stage } from './stage.js';
import type { ClientStory } from './story.js';
import type { Timeline } from './timeline.js';

/** Everything that a part of a client's story needs to be played. */
export interface ClientPlay {
  stage: Stage;
  calendar: Calendar;
  house: House;
  story: ClientStory;
  clientId: string;
  /** Where the client's clocks are. */
  zone: string;
  asClient: () => Actor;
  asTherapist: () => Actor;
  /** Plans what happens to this client. */
  plan: (at: Date, happen: (at: Date) => Promise<unknown>) => void;
}

/**
 * Plans the life of a client: the record, the invitation, the sessions, what was assigned and done, the discharge.
 * @param place how many clients of the practice come before them
 */
export function playClient(
  { passwordHash, timeline, ...play }: Pick<ClientPlay, 'stage' | 'calendar' | 'house'> & { timeline: Timeline; passwordHash: string },
  story: ClientStory,
  place: number,
): void {
  const { stage, calendar, house } = play;
  const clientId = newId();
  const client: ClientPlay = {
    ...play, story, clientId,
    zone: story.record.timeZone,
    asClient: () => ({ practice: house.owner.practice, clientId, roles: ['client'] }),
    asTherapist: () => house.staff.get(house.primaries.get(clientId)!)!,
    plan: (at, happen) => timeline.add(at, async (moment) => void (await happen(moment)), clientId),
  };
  const at = (days: number, time: string): Date => calendar.at(days, time, house.zone);

  client.plan(at(story.since, '10:40'), async () => {
    house.primaries.set(clientId, story.therapist);
    await stage.as(client.asTherapist(), ({ clients }) => clients.put(clientId, story.record, undefined));
  });
  const { alsoTreatedBy, invitedAgo, acceptedAgo, dischargedAgo, onProgram } = story;
  if (alsoTreatedBy) {
    client.plan(at(story.since, '13:30'), () => {
      const members = [story.therapist, alsoTreatedBy].map((email) => ({ memberId: house.staff.get(email)!.memberId!, primary: email === story.therapist }));
      return stage.as(house.owner, ({ careTeams }) => careTeams.change(clientId, { members }));
    });
  }
  if (invitedAgo !== undefined) {
    client.plan(at(invitedAgo, '11:15'), () => stage.as(client.asTherapist(), ({ clientInvitations }) => clientInvitations.send(clientId)));
  }
  if (acceptedAgo !== undefined) client.plan(at(acceptedAgo, '19:05'), () => stage.accept(house.owner, story.record.email!, passwordHash));
  const sessions = dischargedAgo === undefined ? playSessions(client, place) : new Map<number, string>();
  for (const plan of story.plans) playPlan(client, plan);
  if (onProgram) {
    const { program, ago } = onProgram;
    const body = { clientId, programId: programOf(program).id, startsOn: calendar.daysAgo(ago) };
    client.plan(at(ago, '12:30'), () => stage.as(client.asTherapist(), ({ enrol }) => enrol.put(newId(), body)));
  }
  if (story.offered) {
    const { ago, to, note } = story.offered;
    client.plan(at(ago, '15:10'), () => stage.as(client.asTherapist(), ({ handOvers }) => handOvers.put(clientId, { toMemberId: house.staff.get(to)!.memberId!, note })));
  }
  if (story.madeForThem) playMadeForClient(client, story.madeForThem);
  playSafetyPlan(client, story.safetyPlan ?? []);
  playNotes(client, story.notes ?? [], sessions);
  playMessages(client, story.messages ?? []);
  playConsents(client, place);
  if (dischargedAgo !== undefined) {
    client.plan(at(dischargedAgo, '15:50'), () => stage.as(client.asTherapist(), ({ clients }) => clients.discharge(clientId)));
  }
}
