import { expect, type Page, type Request } from '@playwright/test';
import { stands, violationsOf } from './accessible.js';
import { civilDate, newClient, newId, Person } from './arrange.js';
import { signedText } from './consents.js';
import { CLIENT, THERAPIST } from './people.js';
import { give, newProgram } from './programs.js';
import { LAPTOP, PHONE } from './test.js';

export type Examples = Record<string, string>;

/** The first that will do of a list of the API, as the person of this page reads it. */
async function first<T>(page: Page, path: string, willDo: (item: T) => boolean = () => true): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  const { items } = (await answer.json()) as { items: T[] };
  const found = items.find(willDo);
  if (!found) throw new Error(`${path} is empty: the pages below it cannot be looked at.`);
  return found;
}

/** What stands for the parameters of a therapist's addresses: a client with a history. */
export async function staffExamples(page: Page): Promise<Examples> {
  const { responseId, client } = await first<{ responseId: string; client: { id: string } }>(page, '/me/inbox');
  const assignment = await first<{ id: string }>(page, `/clients/${client.id}/assignments`);
  const own = await first<{ id: string }>(page, '/exercises?shelf=mine');
  const { memberId } = (await (await page.request.get('/api/v1/session')).json()) as { memberId: string };
  const programId = await newProgram('A program to look at', [
    { id: 'first', catalogId: 'A2', release: { rule: 'at-once' } },
    { id: 'then', catalogId: 'A1', release: { rule: 'after-previous' } },
    { id: 'called', catalogId: 'A13', release: { rule: 'when', any: [{ of: 'first', reason: 'too_big' }] } },
  ]);
  return {
    ...(await libraryExamples(page)),
    clientId: client.id,
    memberId,
    responseId,
    assignmentId: assignment.id,
    '/library/:exerciseId/edit': own.id,
    '/library/programs/:programId/edit': programId,
    enrolmentId: await give(client, programId, civilDate()),
    batchId: await assignAndTakeBack(client.id, own.id),
    ...(await noteExamples(client.id)),
  };
}

/** Something assigned to several at once and taken back, so that the client's plan stays as it is. Answers its id. */
async function assignAndTakeBack(clientId: string, exerciseId: string): Promise<string> {
  const id = newId();
  const therapist = await Person.signedIn(THERAPIST);
  const schedule = { startDate: civilDate(), repeat: 'once', times: ['12:00'] };
  await therapist.send('put', `/assignment-batches/${id}`, { clientIds: [clientId], items: [{ exerciseId, schedule }] });
  await therapist.send('post', `/assignment-batches/${id}/undo`, {});
  await therapist.leave();
  return id;
}

/** A note that is being written, and one that its author keeps to themselves. */
async function noteExamples(clientId: string): Promise<Examples> {
  const [noteId, own] = [newId(), newId()];
  const therapist = await Person.signedIn(THERAPIST);
  const sections = [{ key: 'note', text: 'A note to look at.' }];
  await therapist.send('put', `/clients/${clientId}/notes/${noteId}`, { date: civilDate(), template: 'free', sections });
  await therapist.send('put', `/clients/${clientId}/psychotherapy-notes/${own}`, { date: civilDate(), text: 'For its author alone.' });
  await therapist.leave();
  return { noteId, '/clients/:clientId/notes/private/:noteId': own };
}

/** A text of the practice, and a client of the demo's first therapist with what they signed of it, unless it is somebody's own. */
async function consentExamples(own?: string): Promise<Examples> {
  const { textId, clientId, consentId } = await signedText(own ?? (await newClient('Sorrel Ashby')).email);
  return { textId, consentId, '/clients/:clientId/consents': clientId };
}

export async function libraryExamples(page: Page): Promise<Examples> {
  // One that was never published is a draft: it has no pages but those of its author.
  const exercise = await first<{ id: string; number: number | null }>(page, '/exercises', ({ number }) => number !== null);
  return { exerciseId: exercise.id, programId: (await first<{ id: string }>(page, '/programs')).id, ...(await consentExamples()) };
}

/** The same for whoever runs the practice: a template of its own for notes. */
export async function ownerExamples(page: Page): Promise<Examples> {
  return { ...(await libraryExamples(page)), templateId: (await first<{ id: string }>(page, '/note-templates')).id };
}

/** The same for a client: an entry of their own, and an exercise that is about to begin. */
export async function clientExamples(page: Page): Promise<Examples> {
  const { clientId } = (await (await page.request.get('/api/v1/session')).json()) as { clientId: string };
  const entry = await first<{ id: string; assignmentId: string }>(page, `/clients/${clientId}/responses`);
  return { ...(await consentExamples(CLIENT)), responseId: entry.id, assignmentId: entry.assignmentId, '/do/:responseId': newId() };
}

/** An address of the route table with its parameters filled in; an example may be of some addresses only. */
export function addressOf(route: string, examples: Examples): string {
  return route.replace('/*', '/no-such-page').replace(/:(\w+)/g, (_, name: string) => {
    // A narrower example is of the last parameter that its address names.
    const narrower = Object.keys(examples).find((key) => route.startsWith(key) && [...key.matchAll(/:(\w+)/g)].at(-1)?.[1] === name);
    const example = examples[narrower ?? name];
    if (!example) throw new Error(`No example is known for :${name} of ${route}.`);
    return example;
  });
}

/** Speaks to the person in this language from the next page on. */
export async function speak(page: Page, language: 'en' | 'es'): Promise<void> {
  const answer = await page.request.patch('/api/v1/me', { data: { language }, headers: { origin: new URL(page.url()).origin } });
  expect(answer.status()).toBe(200);
}

/** Longer than a page takes from an answer to its next question. The browser's own idle is five times as long, on each of many pages. */
const QUIET_MS = 100;

/** Opens an address and waits until nothing is being fetched any more and the page stands. */
export async function open(page: Page, address: string): Promise<void> {
  const line = new Line(page);
  await page.goto(address);
  await line.quiet(QUIET_MS);
  await stands(page);
  line.leave();
}

/** What a page is fetching. */
class Line {
  private readonly asked = new Set<Request>();
  private changed = performance.now();
  private readonly more = (request: Request) => void (this.asked.add(request), (this.changed = performance.now()));
  private readonly less = (request: Request) => void (this.asked.delete(request), (this.changed = performance.now()));

  constructor(private readonly page: Page) {
    page.on('request', this.more).on('requestfinished', this.less).on('requestfailed', this.less);
  }

  async quiet(ms: number): Promise<void> {
    await expect.poll(() => this.asked.size === 0 && performance.now() - this.changed >= ms, { intervals: [20] }).toBe(true);
  }

  leave(): void {
    this.page.off('request', this.more).off('requestfinished', this.less).off('requestfailed', this.less);
  }
}

/**
 * How each language's pages are looked at: a page is seen on both devices, in both lights and in both languages, in two
 * looks for each language instead of four. What a rule finds in one light on one device it finds in either language.
 */
const LOOKS = {
  en: [{ device: 'phone', viewport: PHONE, colorScheme: 'light' }, { device: 'laptop', viewport: LAPTOP, colorScheme: 'dark' }],
  es: [{ device: 'phone', viewport: PHONE, colorScheme: 'dark' }, { device: 'laptop', viewport: LAPTOP, colorScheme: 'light' }],
} as const;

/** Looks at the page that is open. Answers what is wrong with it, and in which look. */
export async function faultsOf(page: Page, language: keyof typeof LOOKS): Promise<string[]> {
  const faults: string[] = [];
  for (const { device, viewport, colorScheme } of LOOKS[language]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    // What floats over a page follows it in the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > viewport.width) faults.push(`${device}: ${needed} px wide`);
    faults.push(...(await violationsOf(page)).map((violation) => `${device}, ${colorScheme}: ${violation}`));
  }
  return faults;
}
