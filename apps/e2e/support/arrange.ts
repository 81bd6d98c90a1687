import { randomBytes } from 'node:crypto';
import { request, type APIRequestContext } from '@playwright/test';
import { linkIn, mailTo } from './mail.js';
import { PASSWORD, THERAPIST } from './people.js';
import { practice } from './stack.js';

/** Where clients live who need no other zone. */
const ZONE = 'America/New_York';

export interface NewClient {
  id: string;
  name: string;
  email: string;
}

export interface Schedule {
  repeat: 'once' | 'daily' | 'weekly';
  /** Days from the client's today. */
  startsIn?: number;
  count?: number;
}

/** A UUID of version 7, as the portal's own pages make them. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Somebody signed in without a page: what a journey needs beforehand is arranged through the API. */
export class Person {
  private constructor(private readonly door: APIRequestContext) {}

  static async signedIn(email: string): Promise<Person> {
    const person = await Person.unknown();
    await person.send('post', '/session', { email, password: PASSWORD });
    return person;
  }

  static async unknown(): Promise<Person> {
    const baseURL = practice.url;
    return new Person(await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } }));
  }

  async read<T>(path: string): Promise<T> {
    return this.send<T>('get', path);
  }

  async send<T>(method: 'get' | 'post' | 'put' | 'patch', path: string, data?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const answer = await this.door[method](`/api/v1${path}`, { headers, ...(data === undefined ? {} : { data }) });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  leave(): Promise<void> {
    return this.door.dispose();
  }
}

async function as<T>(email: string, work: (person: Person) => Promise<T>): Promise<T> {
  const person = await Person.signedIn(email);
  return work(person).finally(() => person.leave());
}

/**
 * A client of the demo's first therapist, or of another one, who has accepted and sees an empty Today. Each journey has one of its
 * own.
 */
export async function newClient(name: string, language: 'en' | 'es' = 'en', { therapist: by = THERAPIST, timeZone = ZONE } = {}): Promise<NewClient> {
  const id = newId();
  const email = `${id}@demo.attune.test`;
  await as(by, async (therapist) => {
    await therapist.send('put', `/clients/${id}`, { name, email, language, timeZone });
    await therapist.send('post', `/clients/${id}/invitation`, {});
  });
  const link = linkIn(await mailTo(email));
  const client = await Person.unknown();
  await client.send('post', '/invitations/accept', { token: new URL(link).hash.slice(1), password: PASSWORD, understood: true });
  await client.leave();
  return { id, name, email };
}

/** Assigns an exercise of the library, at noon of the client's clock. Answers the assignment's id. */
export async function assignTo(client: NewClient, catalogId: string, { repeat, startsIn = 0, count = 7 }: Schedule): Promise<string> {
  const { items } = await as(THERAPIST, (therapist) => therapist.read<{ items: { id: string; catalogId: string }[] }>('/exercises'));
  const exerciseId = items.find((exercise) => exercise.catalogId === catalogId)?.id;
  return assignExercise(client, String(exerciseId), { repeat, startsIn, count });
}

/** As {@link assignTo}, of any exercise. Answers the assignment's id. */
export async function assignExercise(client: NewClient, exerciseId: string, { repeat, startsIn = 0, count = 7 }: Schedule): Promise<string> {
  const id = newId();
  const schedule = { startDate: civilDate(startsIn), repeat, times: ['12:00'], ...(repeat === 'once' ? {} : { count }) };
  await as(THERAPIST, (therapist) => therapist.send('put', `/assignments/${id}`, { clientId: client.id, exerciseId, schedule }));
  return id;
}

/** An exercise of the demo's first therapist's own, published. Answers its id. */
export async function publishOwn(definition: object): Promise<string> {
  const id = newId();
  await as(THERAPIST, async (therapist) => {
    const { revision } = await therapist.send<{ revision: number }>('put', `/exercises/${id}`, { definition });
    await therapist.send('post', `/exercises/${id}/versions`, {}, { 'if-match': `"${revision}"` });
  });
  return id;
}

/** The date where the demo's clients live, some days from now. */
export function civilDate(fromToday = 0): string {
  const date = new Date(new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(Date.now()));
  date.setUTCDate(date.getUTCDate() + fromToday);
  return date.toISOString().slice(0, 10);
}
