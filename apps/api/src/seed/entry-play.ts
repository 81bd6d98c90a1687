import type { Answers } from '@attune/exercise';
import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { ClientPlay } from './client-play.js';
import type { Random } from './random.js';
import { readingTime } from './reading-habits.js';
import type { Entry } from './story.js';

const MINUTE_MS = 60_000;
const USUAL_MINUTES = 4;
/** When letters that have come back are opened. */
const LETTERS_AT = '07:50';

interface Given {
  assignmentId: string;
  occasionId?: string;
  entry: Entry;
  random: Random;
}

/** The answers as they are sent: a letter that comes back says on which day. */
export function answersOf({ answers, comesBack }: Entry, calendar: Calendar): Answers {
  if (!comesBack) return answers;
  return { ...answers, [comesBack.step]: { text: answers[comesBack.step], on: calendar.daysAgo(comesBack.ago) } };
}

/** A client sends an entry at `at`, perhaps says it anew later; a therapist reads it in their own hours. */
export async function playEntry(client: ClientPlay, given: Given, at: Date, corrects?: string): Promise<void> {
  const { stage } = client;
  const { assignmentId, occasionId, entry } = given;
  const id = newId();
  const body = {
    assignmentId, occasionId: corrects ? undefined : occasionId, corrects,
    startedAt: new Date(at.getTime() - (entry.minutes ?? USUAL_MINUTES) * MINUTE_MS).toISOString(),
    answers: answersOf(entry, client.calendar), privateSteps: entry.privateSteps, smaller: entry.smaller,
  };
  await stage.as(client.asClient(), ({ submit }) => submit.submit(id, body));
  const { openedAgo } = entry.comesBack ?? {};
  if (openedAgo !== undefined) client.plan(client.calendar.at(openedAgo, LETTERS_AT, client.zone), () => openLetter(client, id));
  const { corrected, ...rest } = entry;
  if (corrected) {
    const later = new Date(at.getTime() + corrected.after * MINUTE_MS);
    client.plan(later, (moment) => playEntry(client, { ...given, entry: { ...rest, answers: corrected.answers } }, moment, id));
  } else if (!entry.waits) {
    planReading(client, given, id, at);
  } else if (entry.begun) {
    planDraft(client, entry.begun, given.random, id, at);
  }
}

async function openLetter({ stage, asClient }: ClientPlay, responseId: string): Promise<void> {
  await stage.as(asClient(), async ({ keepsakes }) => {
    const letter = (await keepsakes.list()).letters.find((each) => each.responseId === responseId);
    await keepsakes.opened(letter!.id);
  });
}

/** A therapist opens an entry in their own hours, and begins to write about it. */
function planDraft(client: ClientPlay, begun: NonNullable<Entry['begun']>, random: Random, responseId: string, sent: Date): void {
  const { stage, calendar, house, clientId, asTherapist } = client;
  client.plan(readingTime(house.primaries.get(clientId)!, sent, { calendar, zone: house.zone, random }), async () => {
    await stage.as(asTherapist(), ({ responses }) => responses.open(responseId));
    await stage.as(asTherapist(), ({ reviewDrafts }) => reviewDrafts.put(responseId, begun, undefined));
  });
}

function planReading(client: ClientPlay, { entry, random }: Given, responseId: string, sent: Date): void {
  const { stage, calendar, house, clientId } = client;
  const at = readingTime(house.primaries.get(clientId)!, sent, { calendar, zone: house.zone, random });
  client.plan(at, async () => {
    const therapist = client.asTherapist();
    const { reply } = entry;
    // Who answers opens the one; who only reads goes through the newest together.
    if (reply) await stage.as(therapist, ({ responses }) => responses.open(responseId));
    else await stage.as(therapist, ({ responses }) => responses.list(clientId, { opened: 'true', limit: 2 }));
    await stage.as(therapist, ({ reviews }) => reviews.put(responseId, reply ?? {}));
  });
  const says = entry.reply?.comment || Object.keys(entry.reply?.comments ?? {}).length;
  if (!says || entry.unseen) return;
  client.plan(new Date(at.getTime() + random.between(90, 1_500) * MINUTE_MS), () =>
    stage.as(client.asClient(), ({ responses }) => responses.commentsSeen(responseId)),
  );
}
