import { newId } from '../platform/ids.js';
import { playAway, prepareHandOver, takeOver } from './absence-play.js';
import { playAuthored } from './authoring-play.js';
import type { Calendar } from './calendar.js';
import type { Company, Staff } from './cast.js';
import { type HouseText, playTexts } from './consent-play.js';
import { playTemplates } from './note-template-play.js';
import { playReplies } from './saved-reply-play.js';
import type { Actor, Stage } from './stage.js';
import type { Timeline } from './timeline.js';

/** A practice as the story goes on: who is there, and who treats whom. */
export interface House {
  zone: string;
  /** Staff by email. */
  staff: Map<string, Actor>;
  owner: Actor;
  /** The primary therapist of each client, by client id: an email. */
  primaries: Map<string, string>;
  /** What its clients are asked to sign. */
  texts: HouseText[];
}

interface Play {
  stage: Stage;
  timeline: Timeline;
  calendar: Calendar;
  passwordHash: string;
}

/** Plans the life of a practice: founded, staffed, supervised. The house fills as time passes. */
export function playCompany({ stage, timeline, calendar, passwordHash }: Play, { practice, staff, promise, supervisions, authored, away, texts, templates, replies }: Company): House {
  const [founder, ...others] = staff;
  const { timeZone: zone } = practice;
  const house: House = { zone, staff: new Map(), owner: { roles: [] }, primaries: new Map(), texts: [] };

  timeline.add(calendar.at(founder!.since, '08:30', zone), async () => {
    const { name, email, roles } = founder!;
    const founded = await stage.as({ roles: [] }, ({ practices }) => practices.create(practice, { name, email, roles, passwordHash }));
    house.owner = { practice: founded.practice, memberId: founded.memberId, roles };
    house.staff.set(email, house.owner);
    if (promise) await stage.as(house.owner, ({ messagePromises }) => messagePromises.put(promise));
  });

  for (const member of others) {
    timeline.add(calendar.at(member.since + 1, '09:10', zone), () => invite(stage, house, member));
    timeline.add(calendar.at(member.since, '10:05', zone), () => stage.accept(house.owner, member.email, passwordHash));
    if (member.ended) timeline.add(calendar.at(member.ended.ago, '16:45', zone), () => end(stage, house, member));
  }

  for (const { supervisor, supervisee, since } of supervisions) {
    timeline.add(calendar.at(since, '11:20', zone), async () => {
      const [supervisorId, superviseeId] = [supervisor, supervisee].map((email) => house.staff.get(email)!.memberId!);
      const link = { supervisorId: supervisorId!, superviseeId: superviseeId!, from: calendar.daysAgo(since) };
      await stage.as(house.owner, (services) => services.supervisions.put(newId(), link));
    });
  }
  for (const days of away) playAway({ stage, timeline, calendar }, house, days);
  for (const exercise of authored) playAuthored({ stage, timeline, calendar }, house, exercise);
  playTemplates({ stage, timeline, calendar }, house, templates);
  playReplies({ stage, timeline, calendar }, house, replies);
  house.texts = playTexts({ stage, timeline, calendar }, house, texts);
  return house;
}

async function invite(stage: Stage, house: House, { name, email, roles }: Staff): Promise<void> {
  const memberId = newId();
  await stage.as(house.owner, ({ members }) => members.put(memberId, { name, email, roles }));
  house.staff.set(email, { practice: house.owner.practice, memberId, roles });
}

/** Somebody leaves, and their clients are taken over. */
async function end(stage: Stage, house: House, member: Staff): Promise<void> {
  const { email, ended } = member;
  const successor = house.staff.get(ended!.successor)!.memberId!;
  const clients = [...house.primaries].filter(([, primary]) => primary === email).map(([clientId]) => clientId);
  await prepareHandOver(stage, house, member, clients);
  const primaries = Object.fromEntries(clients.map((clientId) => [clientId, successor]));
  await stage.as(house.owner, ({ endings }) => endings.end(house.staff.get(email)!.memberId!, primaries));
  for (const clientId of clients) house.primaries.set(clientId, ended!.successor);
  await takeOver(stage, house, member, clients);
}
