import { useSyncExternalStore } from 'react';
import { ApiError } from '../../lib/api';
import { isPassing } from '../../lib/problem';
import { queryClient } from '../../lib/query';
import { localKeys, readLocal, removeLocal, writeLocal } from '../../lib/storage';
import { deliverFiles } from '../../lib/uploads';
import { isOnItsWay } from '../../lib/uploads/marks';
import { whileOpen } from '../../lib/while-open';
import { putMessage, touched } from './api';

/** A message on its way: kept on this device until the server has it. */
export interface Outgoing {
  id: string;
  clientId: string;
  text: string;
  files: string[];
  queuedAt: string;
  /** Why the server would not take it; it is not tried again by itself then. */
  refusal?: string;
}

// Among the drafts: signing out clears both.
const START = 'draft.message-out.';
const listeners = new Set<() => void>();
/** What this browser would not keep beyond the page. */
const inMemory = new Map<string, Outgoing>();
const underWay = new Map<string, Promise<void>>();
let known: { keys: string; entries: readonly Outgoing[] } | null = null;

const keyOf = (personId: string, id: string): string => `${START}${personId}.${id}`;

/** Puts a message on its way and tries at once. Sending it twice is harmless: this device named it. */
export function send(personId: string, message: Omit<Outgoing, 'queuedAt'>): void {
  store(personId, { ...message, queuedAt: new Date().toISOString() });
  void deliverAll(personId);
}

/** Tries everything that waits, in the order in which it was written. */
export async function deliverAll(personId: string): Promise<void> {
  for (const entry of waiting(personId)) {
    if (entry.refusal) continue;
    await deliver(personId, entry);
    if (waiting(personId).some(({ id, refusal }) => id === entry.id && !refusal)) return;
  }
}

/** Takes a message back out before it has left. */
export function withdraw(personId: string, id: string): void {
  inMemory.delete(keyOf(personId, id));
  removeLocal(keyOf(personId, id));
  changed();
}

/** What is on its way in one conversation, the oldest first; re-rendered when it changes. */
export function useOutgoing(personId: string, clientId: string): readonly Outgoing[] {
  const all = useSyncExternalStore(subscribe, () => waiting(personId));
  return all.filter((entry) => entry.clientId === clientId);
}

/** Tries what waits while the portal is open. @returns how to stop */
export const keepDelivering = (personId: string): (() => void) =>
  whileOpen(() => {
    if (waiting(personId).length > 0) void deliverAll(personId);
  });

function deliver(personId: string, entry: Outgoing): Promise<void> {
  const running = underWay.get(entry.id);
  if (running) return running;
  const delivery = put(personId, entry).finally(() => underWay.delete(entry.id));
  underWay.set(entry.id, delivery);
  return delivery;
}

async function put(personId: string, entry: Outgoing): Promise<void> {
  const { id, clientId, text, files } = entry;
  try {
    await deliverFiles(personId, files.filter(isOnItsWay));
    await putMessage(clientId, id, { text, files });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const later = isPassing(error) || error.status >= 500 || error.status === 401 || error.status === 429;
    // Taken back out meanwhile: it stays out.
    if (!later && waiting(personId).some((one) => one.id === id)) store(personId, { ...entry, refusal: error.code });
    return;
  }
  // The page has it before it leaves the device, so that it is never seen in neither place.
  await Promise.all(touched(clientId).map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  withdraw(personId, id);
}

function waiting(personId: string): readonly Outgoing[] {
  const start = START + personId;
  const found = localKeys(start);
  const keys = [...found, ...inMemory.keys()].join();
  // The keys are compared, since signing out empties the store behind our back.
  if (known?.keys === keys) return known.entries;
  const kept = found.map((key) => parse(readLocal(key))).filter((entry) => entry !== null);
  const unkept = [...inMemory].filter(([key]) => key.startsWith(start)).map(([, entry]) => entry);
  const entries = [...kept, ...unkept].sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
  known = { keys, entries };
  return entries;
}

function store(personId: string, entry: Outgoing): void {
  const key = keyOf(personId, entry.id);
  if (writeLocal(key, JSON.stringify(entry))) inMemory.delete(key);
  else inMemory.set(key, entry);
  changed();
}

function changed(): void {
  known = null;
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
