import { v7 as newId } from 'uuid';
import { pause } from '../lib/processes.mjs';

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Small numbers in an order that the seed decides (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function answersTo(catalogId, words, random) {
  if (catalogId === 'C6') return { direction: 'other', 'what-other': words, visibility: 'therapist' };
  const change = { before: Math.floor(random() * 11), after: Math.floor(random() * 11) };
  return { change, 'statement-1': words, 'statement-2': 'Two.', 'statement-3': 'Three.', 'how-read': 'aloud' };
}

/**
 * Clients who send responses, and a therapist who reads them, each retrying until the answer is certain: the same
 * request, under the id made before the first try.
 */
export class Load {
  acknowledged = new Map();
  sent = new Set();
  faults = [];
  retries = 0;
  lastRefusal = 'nothing';
  reviews = 0;
  notThisTime = 0;

  constructor({ people, call, seed }) {
    Object.assign(this, { people, call, random: randomFrom(seed) });
  }

  /** Starts everybody; `stop()` ends them once what they are at is certain. */
  start(loopsPerClient = 2) {
    const loops = this.people.clients.flatMap((client) => Array.from({ length: loopsPerClient }, () => this.live(client)));
    this.running = Promise.all([...loops, this.review()]);
  }

  async stop() {
    this.stopping = true;
    await this.running;
  }

  async live(client) {
    const own = [];
    while (!this.stopping) {
      const body = this.next(client, own);
      if (!body) await this.decline(client);
      else if (await this.submit(client, body)) own.push(body);
    }
  }

  /** What a client does next: mostly a new entry, now and then a correction, a private one, or not this time. */
  next(client, own) {
    const { random } = this;
    if (random() < 0.06) return undefined;
    const id = newId();
    const words = `words of ${id}`;
    if (random() < 0.12 && own.length) {
      const corrected = own.splice(Math.floor(random() * own.length), 1)[0];
      return { ...corrected, id, answers: answersTo(corrected.catalogId, words, random), privateSteps: [], corrects: corrected.id };
    }
    const { catalogId, assignmentId, occasions } = pick(random, client.work);
    const privateSteps = catalogId === 'C6' && random() < 0.3 ? ['what-other'] : [];
    const occasionId = random() < 0.8 ? pick(random, occasions) : undefined;
    return { id, catalogId, assignmentId, occasionId, startedAt: new Date().toISOString(), answers: answersTo(catalogId, words, random), privateSteps };
  }

  async submit(client, { id, catalogId: _, ...body }) {
    this.sent.add(id);
    const once = () => this.certainly(client, 'PUT', `/responses/${id}`, body);
    // An impatient phone sends twice at once.
    const [answer] = await Promise.all(this.random() < 0.1 ? [once(), once()] : [once()]);
    if (!answer) return false;
    this.acknowledged.set(id, { clientId: client.id, answers: body.answers, privateSteps: body.privateSteps });
    return true;
  }

  async decline(client) {
    const occasionId = pick(this.random, pick(this.random, client.work).occasions);
    const answer = await this.certainly(client, 'PUT', `/occasions/${occasionId}/not-this-time`, { reason: 'did_not_fit' }, [409]);
    if (answer?.status === 200) this.notThisTime += 1;
  }

  async review() {
    const { therapist } = this.people;
    while (!this.stopping) {
      const inbox = await this.certainly(therapist, 'GET', '/me/inbox?limit=5');
      for (const { responseId } of inbox?.body.items ?? []) {
        const body = this.random() < 0.5 ? { comment: `read ${responseId}` } : {};
        if (await this.certainly(therapist, 'PUT', `/responses/${responseId}/review`, body)) this.reviews += 1;
      }
      await pause(50);
    }
  }

  /** Sends until it is answered for good; an answer that no retry explains is a fault. */
  async certainly(person, method, path, body, expected = []) {
    for (let tries = 1; ; tries += 1) {
      let lost;
      const answer = await this.call(person, method, path, body).catch((error) => void (lost = error.cause?.code ?? error.name));
      if (answer && (answer.status < 300 || expected.includes(answer.status))) return answer;
      if (answer && answer.status !== 503 && answer.status !== 429) {
        this.faults.push(`${method} ${path.replace(/[0-9a-f-]{36}/, '…')}: ${answer.status} ${answer.body?.code ?? ''}`);
        if (answer.status < 500) return undefined;
      }
      this.retries += 1;
      this.lastRefusal = answer ? `${answer.status} ${answer.body?.code ?? ''}` : `no answer (${lost})`;
      await pause(this.random() * Math.min(60 * tries, 400));
    }
  }
}
