import { useEffect, useSyncExternalStore } from 'react';
import { api, ApiError, at } from '../api';
import { newId } from '../ids';
import { isPassing } from '../problem';
import { forgetFile, keepFile, keptFile, type LocalFile } from './bytes';
import { isOnItsWay, markOnItsWay, onTheirWay, unmark } from './marks';
import { sendFile } from './send-file';

/** A file that is not on the server yet. `here`: it stays on this device, as in a trial. */
export interface Upload {
  state: 'sending' | 'waiting' | 'refused' | 'here';
  received: number;
  size: number;
  /** Why it was refused. */
  code?: string;
}

const AGAIN_MS = 10_000;

const uploads = new Map<string, Upload>();
const listeners = new Set<() => void>();
const underWay = new Map<string, Promise<void>>();
const pictures = new Map<string, string>();
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * Takes a file in: it is kept on this device at once, named, and begins its way to the server.
 * @param send false keeps it here alone
 * @param forClient whose record it goes to, when one of their care team sends it
 * @returns the id by which an answer names it
 */
export async function addFile(personId: string, kind: LocalFile['kind'], blob: Blob, send: boolean, forClient?: string): Promise<string> {
  const id = newId();
  const file: LocalFile = { id, personId, forClient, kind, type: blob.type, bytes: await blob.arrayBuffer() };
  pictures.set(id, URL.createObjectURL(blob));
  if (!send) {
    set(id, { state: 'here', received: 0, size: blob.size });
    return id;
  }
  await keepFile(file);
  markOnItsWay(personId, id);
  set(id, { state: 'sending', received: 0, size: blob.size });
  void deliverFile(personId, id).catch(() => undefined);
  return id;
}

/** Lets a file go that no answer names any more, here and on the server. */
export function dropFile(personId: string, id: string, forClient?: string): void {
  const upload = uploads.get(id);
  const address = pictures.get(id);
  if (address) URL.revokeObjectURL(address);
  pictures.delete(id);
  uploads.delete(id);
  unmark(personId, id);
  tell();
  if (upload?.state === 'here') return;
  void forgetFile(id);
  // Should this not arrive, the server lets it go by itself after some days.
  void (underWay.get(id) ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => (forClient ? api.DELETE('/clients/{id}/files/{fileId}', { params: { path: { id: forClient, fileId: id } } }) : api.DELETE('/me/files/{id}', at(id))))
    .catch(() => undefined);
}

/**
 * Brings files to the server, those that answers name, one after the other. One that this device no longer has is left to the API to miss.
 * @throws ApiError when the line is down or a file was refused
 */
export async function deliverFiles(personId: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await deliverFile(personId, id);
}

/** How a file stands, re-rendered as it goes on; null when it is on the server. Goes on with one that was left unfinished. */
export function useUpload(personId: string, id: string | undefined): Upload | null {
  const upload = useSyncExternalStore(subscribe, () => (id ? (uploads.get(id) ?? null) : null));
  useEffect(() => {
    if (id && !uploads.has(id) && onTheirWay(personId, id).length) void deliverFile(personId, id).catch(() => undefined);
  }, [personId, id]);
  return upload;
}

/** Where a file can be looked at or listened to: on this device while it is here, else on the server; undefined for a moment. */
export function useFileAddress(id: string): string | undefined {
  const address = useSyncExternalStore(subscribe, () => pictures.get(id) ?? (isOnItsWay(id) ? undefined : `/api/v1/files/${id}`));
  useEffect(() => {
    if (address === undefined) void keptFile(id).then((file) => file && picture(file));
  }, [address, id]);
  return address;
}

/** Lets a file on this device be looked at or listened to. */
function picture({ id, bytes, type }: LocalFile): void {
  if (pictures.has(id)) return;
  pictures.set(id, URL.createObjectURL(new Blob([bytes], { type })));
  tell();
}

function deliverFile(personId: string, id: string): Promise<void> {
  const running = underWay.get(id);
  if (running) return running;
  const delivery = deliver(personId, id).finally(() => underWay.delete(id));
  underWay.set(id, delivery);
  return delivery;
}

async function deliver(personId: string, id: string): Promise<void> {
  const file = await keptFile(id);
  if (!file) {
    unmark(personId, id);
    return;
  }
  const size = file.bytes.byteLength;
  picture(file);
  set(id, { state: 'sending', received: uploads.get(id)?.received ?? 0, size });
  const dropped = () => !uploads.has(id);
  try {
    await sendFile(file, (received) => !dropped() && set(id, { state: 'sending', received, size }));
    uploads.delete(id);
    unmark(personId, id);
    await forgetFile(id);
    tell();
  } catch (error) {
    if (dropped()) return;
    const later = !(error instanceof ApiError) || isPassing(error) || error.status >= 500 || error.status === 401 || error.status === 429;
    const { received = 0 } = uploads.get(id) ?? {};
    set(id, later ? { state: 'waiting', received, size } : { state: 'refused', received, size, code: error.code });
    if (later) tryAgain(personId);
    throw error;
  }
}

/** What waits goes on by itself: after a while, and when the line is back. */
function tryAgain(personId: string): void {
  clearTimeout(again);
  const go = () => {
    clearTimeout(again);
    window.removeEventListener('online', go);
    for (const [id, { state }] of uploads) if (state === 'waiting') void deliverFile(personId, id).catch(() => undefined);
  };
  again = setTimeout(go, AGAIN_MS);
  window.addEventListener('online', go, { once: true });
}

function set(id: string, upload: Upload): void {
  uploads.set(id, upload);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
