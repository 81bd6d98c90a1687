import type { AskedOf, ConsentKind, ConsentTextBody } from '../features/consents/consent-text.dto.js';
import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { ClientPlay } from './client-play.js';
import type { House } from './company-play.js';
import { meetingOf } from './meeting-play.js';
import type { Stage } from './stage.js';
import type { Timeline } from './timeline.js';

type Words = Pick<ConsentTextBody, 'title' | 'text'>;

/** What a practice asks its clients to sign. Days are counted back from today. */
export interface PracticeText {
  kind: ConsentKind;
  askedOf: AskedOf;
  /** As they were published, the first before the others. */
  versions: ({ ago: number } & Words)[];
  /** Begun, and not published. */
  draft?: { ago: number } & Words;
}

/** How somebody's consents differ from everybody's, who sign what the practice asks when they begin, and again when it changes. */
export interface OwnConsents {
  /** What their therapist asked of them, and when they signed it; without, it waits. */
  asked?: { kind: ConsentKind; ago: number; signedAgo?: number; takenBackAgo?: number }[];
  /** The newest version of these waits: an earlier one is signed. */
  waits?: ConsentKind[];
}

/** What a practice asks, and under which id. */
export type HouseText = PracticeText & { id: string };

/** How long after they first came in somebody has read a text, and the next. */
const MINUTES_EACH = 3;
/** Within so many days somebody signs a new version. */
const DAYS_TO_SIGN = 5;

/** Plans the texts of a practice: written and published by whoever runs it. */
export function playTexts({ stage, timeline, calendar }: { stage: Stage; timeline: Timeline; calendar: Calendar }, house: House, texts: PracticeText[]): HouseText[] {
  return texts.map((text) => {
    const id = newId();
    const save = (words: Words, revision: number | undefined) =>
      stage.as(house.owner, ({ consentTexts }) => consentTexts.put(id, { kind: text.kind, askedOf: text.askedOf, title: words.title, text: words.text }, revision));
    for (const [number, version] of text.versions.entries()) {
      timeline.add(calendar.at(version.ago, '12:40', house.zone), async () => {
        const saved = await save(version, number || undefined);
        await stage.as(house.owner, ({ consentTexts }) => consentTexts.publish(id, saved.text.revision));
      });
    }
    const { draft } = text;
    if (draft) timeline.add(calendar.at(draft.ago, '16:10', house.zone), () => save(draft, text.versions.length || undefined).then());
    return { ...text, id };
  });
}

/**
 * Plans what a client signs: what everybody is asked, on the day on which they come in and when it changed; what their therapist asked.
 * @param place how many clients of the practice come before them
 */
export function playConsents(client: ClientPlay, place: number): void {
  const { calendar, house, story, zone } = client;
  const { acceptedAgo, dischargedAgo = -1, consents = {} } = story;
  if (acceptedAgo === undefined) return;
  for (const [number, text] of house.texts.filter(({ askedOf }) => askedOf === 'everyone').entries()) {
    const [first] = text.versions.filter(({ ago }) => ago > acceptedAgo).slice(-1);
    const cameIn = calendar.at(acceptedAgo, '19:05', house.zone).getTime();
    if (first) sign(client, text, text.versions.indexOf(first) + 1, new Date(cameIn + (number + 2) * MINUTES_EACH * 60_000));
    for (const version of text.versions.filter(({ ago }) => ago < acceptedAgo && ago > dischargedAgo)) {
      if (version === text.versions.at(-1) && consents.waits?.includes(text.kind)) continue;
      sign(client, text, text.versions.indexOf(version) + 1, calendar.at(version.ago - 1 - (place % DAYS_TO_SIGN), '20:05', zone));
    }
  }
  // Who meets by video is asked about that in the first session.
  if (meetingOf(place).kind === 'video') playAsked(client, { kind: 'telehealth', ago: acceptedAgo - 1, signedAgo: acceptedAgo - 2 });
  for (const asked of consents.asked ?? []) playAsked(client, asked);
}

function playAsked(client: ClientPlay, { kind, ago, signedAgo, takenBackAgo }: NonNullable<OwnConsents['asked']>[number]): void {
  const { stage, calendar, house, clientId, zone, plan, asTherapist, asClient } = client;
  const text = house.texts.find((each) => each.kind === kind);
  if (!text) return;
  plan(calendar.at(ago, '15:20', house.zone), () => stage.as(asTherapist(), ({ consents }) => consents.ask(clientId, text.id)));
  if (signedAgo === undefined) return;
  const id = sign(client, text, text.versions.length, calendar.at(signedAgo, '19:40', zone));
  if (takenBackAgo !== undefined) plan(calendar.at(takenBackAgo, '20:30', zone), () => stage.as(asClient(), ({ consents }) => consents.withdraw(id)));
}

function sign({ stage, story, plan, asClient }: ClientPlay, { id: textId }: HouseText, version: number, at: Date): string {
  const id = newId();
  const { name, language } = story.record;
  plan(at, () => stage.as(asClient(), ({ consents }) => consents.sign(id, { textId, version, language: language ?? 'en', name, agreed: true })));
  return id;
}
