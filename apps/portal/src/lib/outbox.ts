import type { Schema } from '@attune/contract';
import { useSyncExternalStore } from 'react';
import { api, ApiError, at, read } from './api';
import { dropDraft } from './drafts';
import { isPassing, unreachable, type FieldProblem } from './problem';
import { queryClient } from './query';
import { localKeys, readLocal, removeLocal, writeLocal } from './storage';
import { onTheirWay } from './uploads/marks';

/** A response as it is sent. */
export type ResponseBody = Schema<'ResponseBody'>;

/** What the server answered once it had it. */
export type SentResponse = Pick<Schema<'SubmittedDto'>, 'id' | 'localDate' | 'submittedAt' | 'ending'>;

/** A response on its way: kept on this phone until the server has acknowledged it. */
export interface Outgoing {
  responseId: string;
  body: ResponseBody;
  queuedAt: string;
  /** Why the server would not take it; it is not tried again by itself then. */
  refusal?: { code: string; errors: readonly FieldProblem[] };
}

export type Delivery = { state: 'sent'; response: SentResponse } | { state: 'waiting' } | { state: 'refused'; error: ApiError };

// Below the drafts' own prefix: signing out clears both.
const START = 'draft.out.';
const listeners = new Set<() => void>();
const underWay = new Map<string, Promise<Delivery>>();
let lists = new Map<string, { keys: string; entries: readonly Outgoing[] }>();

/** Puts a response on its way; false when this browser keeps nothing, and then it must be delivered at once. */
export function enqueue(personId: string, responseId: string, body: ResponseBody): boolean {
  return store(personId, { responseId, body, queuedAt: new Date().toISOString() });
}

/**
 * Tries to deliver one response; sending it twice is harmless, since the phone named it. What the server has
 * acknowledged leaves this phone, draft and all.
 */
export function deliver(personId: string, entry: Omit<Outgoing, 'queuedAt'>): Promise<Delivery> {
  const running = underWay.get(entry.responseId);
  if (running) return running;
  const delivery = send(personId, entry).finally(() => underWay.delete(entry.responseId));
  underWay.set(entry.responseId, delivery);
  return delivery;
}

/** Tries everything that waits and was not refused. */
export async function deliverAll(personId: string): Promise<void> {
  for (const entry of outgoing(personId)) {
    if (!entry.refusal && (await deliver(personId, entry)).state === 'waiting') return;
  }
}

/** What is on its way, the oldest first. */
export function outgoing(personId: string): readonly Outgoing[] {
  const found = localKeys(START + personId);
  const keys = found.join();
  const known = lists.get(personId);
  // The keys are compared too, since signing out empties the store behind our back.
  if (known?.keys === keys) return known.entries;
  const entries = found
    .map((key) => parse(readLocal(key)))
    .filter((entry) => entry !== null)
    .sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
  lists.set(personId, { keys, entries });
  return entries;
}

/** The same, re-rendered when it changes. */
export function useOutgoing(personId: string): readonly Outgoing[] {
  return useSyncExternalStore(subscribe, () => outgoing(personId));
}

/** Takes a response back out, so that it can be changed and sent again. */
export function withdraw(personId: string, responseId: string): void {
  removeLocal(`${START}${personId}.${responseId}`);
  changed();
}

async function send(personId: string, { responseId, body }: Omit<Outgoing, 'queuedAt'>): Promise<Delivery> {
  try {
    await sendFiles(personId, onTheirWay(personId, body.answers));
    const call = api.PUT('/responses/{id}', { ...at(responseId), body });
    const response = await read(call);
    queryClient.setQueryData(['sent', responseId], { ...response, answers: body.answers });
    dropDraft(personId, responseId);
    withdraw(personId, responseId);
    for (const noun of ['today', 'path']) void queryClient.invalidateQueries({ queryKey: [noun] });
    return { state: 'sent', response };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (isPassing(error) || error.status >= 500 || error.status === 401 || error.status === 429) return { state: 'waiting' };
    const waiting = outgoing(personId).find((entry) => entry.responseId === responseId);
    if (waiting) store(personId, { ...waiting, refusal: { code: error.code, errors: error.errors } });
    return { state: 'refused', error };
  }
}

/** What the answers name goes first: the server keeps no answer whose files it does not have. */
async function sendFiles(personId: string, files: string[]): Promise<void> {
  if (files.length === 0) return;
  const { deliverFiles } = await import('./uploads').catch(() => {
    throw unreachable();
  });
  await deliverFiles(personId, files);
}

function store(personId: string, entry: Outgoing): boolean {
  const kept = writeLocal(`${START}${personId}.${entry.responseId}`, JSON.stringify(entry));
  changed();
  return kept;
}

function changed(): void {
  lists = new Map();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function parse(text: string | null): Outgoing | null {
  try {
    return text === null ? null : (JSON.parse(text) as Outgoing);
  } catch {
    return null;
  }
}
