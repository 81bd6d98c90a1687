import type { ExerciseDefinition } from '@attune/exercise';
import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { ClientPlay } from './client-play.js';
import type { House } from './company-play.js';
import type { Actor, Stage } from './stage.js';
import type { Timeline } from './timeline.js';

/** An exercise that somebody of the staff made for whoever it suits, with the days on which each version was published. */
export interface Authored {
  /** Its author, by email. */
  author: string;
  versions: { ago: number; definition: ExerciseDefinition }[];
}

/** A rehearsal or anything else that was made of a client's own life, and given to them. */
export interface MadeForClient {
  written: number;
  copiedFrom: string;
  definition: ExerciseDefinition;
  why: string;
  /** When it is first due; negative days are to come. */
  first: number;
  time: string;
}

/** Plans the exercises that a practice made for all of its staff. */
export function playAuthored({ stage, timeline, calendar }: { stage: Stage; timeline: Timeline; calendar: Calendar }, house: House, { author, versions }: Authored): void {
  const id = newId();
  for (const [number, { ago, definition }] of versions.entries()) {
    timeline.add(calendar.at(ago, '17:10', house.zone), () => publish(stage, house.staff.get(author)!, id, { definition, visibility: 'practice', revision: number || undefined }));
  }
}

/** Plans what was made for one client, and its assignment. */
export function playMadeForClient(client: ClientPlay, { written, copiedFrom, definition, why, first, time }: MadeForClient): void {
  const { stage, calendar, house, clientId } = client;
  const id = newId();
  client.plan(calendar.at(written, '14:40', house.zone), async () => {
    await publish(stage, client.asTherapist(), id, { definition, clientId, copiedFrom });
    const schedule = { startDate: calendar.daysAgo(first), repeat: 'once' as const, times: [time] };
    await stage.as(client.asTherapist(), ({ assign }) => assign.put(newId(), { clientId, exerciseId: id, why, schedule }, undefined));
  });
}

interface Publication {
  definition: ExerciseDefinition;
  visibility?: 'practice';
  clientId?: string;
  copiedFrom?: string;
  /** That of the draft, when there is one already. */
  revision?: number;
}

async function publish(stage: Stage, author: Actor, id: string, { definition, revision, ...given }: Publication): Promise<void> {
  const body = { definition: definition as unknown as Record<string, unknown>, ...given };
  const { draft } = await stage.as(author, ({ exerciseDrafts }) => exerciseDrafts.put(id, body, revision));
  await stage.as(author, ({ publishing }) => publishing.publish(id, draft.revision));
}
