import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { House } from './company-play.js';
import { playPlan } from './plan-play.js';
import type { Actor, Stage } from './stage.js';
import type { ClientStory } from './story.js';
import type { Timeline } from './timeline.js';

/** Everything that a part of a client's story needs to be played. */
export interface ClientPlay {
  stage: Stage;
  timeline: Timeline;
  calendar: Calendar;
  house: House;
  story: ClientStory;
  clientId: string;
  /** Where the client's clocks are. */
  zone: string;
  asClient: () => Actor;
  asTherapist: () => Actor;
}

/** Plans the life of a client: the record, the invitation, what was assigned and done, the discharge. */
export function playClient(
  { passwordHash, ...play }: Pick<ClientPlay, 'stage' | 'timeline' | 'calendar' | 'house'> & { passwordHash: string },
  story: ClientStory,
): void {
  const { stage, timeline, calendar, house } = play;
  const clientId = newId();
  const client: ClientPlay = {
    ...play, story, clientId,
    zone: story.record.timeZone,
    asClient: () => ({ practice: house.owner.practice, clientId, roles: ['client'] }),
    asTherapist: () => house.staff.get(house.primaries.get(clientId)!)!,
  };
  const at = (days: number, time: string): Date => calendar.at(days, time, house.zone);

  timeline.add(at(story.since, '10:40'), async () => {
    house.primaries.set(clientId, story.therapist);
    await stage.as(client.asTherapist(), ({ clients }) => clients.put(clientId, story.record, undefined));
  });
  const { alsoTreatedBy, invitedAgo, acceptedAgo, dischargedAgo } = story;
  if (alsoTreatedBy) {
    timeline.add(at(story.since, '13:30'), async () => {
      const members = [story.therapist, alsoTreatedBy].map((email) => ({ memberId: house.staff.get(email)!.memberId!, primary: email === story.therapist }));
      await stage.as(house.owner, ({ careTeams }) => careTeams.change(clientId, { members }));
    });
  }
  if (invitedAgo !== undefined) {
    timeline.add(at(invitedAgo, '11:15'), () => stage.as(client.asTherapist(), ({ clientInvitations }) => clientInvitations.send(clientId)).then(() => undefined));
  }
  if (acceptedAgo !== undefined) timeline.add(at(acceptedAgo, '19:05'), () => stage.accept(house.owner, story.record.email!, passwordHash));
  for (const plan of story.plans) playPlan(client, plan);
  if (dischargedAgo !== undefined) {
    timeline.add(at(dischargedAgo, '15:50'), () => stage.as(client.asTherapist(), ({ clients }) => clients.discharge(clientId)).then(() => undefined));
  }
}
