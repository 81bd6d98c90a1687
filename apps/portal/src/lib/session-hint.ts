import { readLocal, removeLocal, writeLocal } from './storage';

const KEY = 'signed-in';

/** The door somebody went through. */
export type Door = 'client' | 'staff';

/** Whether somebody signed in on this device; spares an anonymous visitor one request. Never a proof of anything. */
export function mayBeSignedIn(): boolean {
  return readLocal(KEY) !== null;
}

/** The door they went through the last time, so that its files are asked for at once; null while that is unknown. */
export function signedInAs(): Door | null {
  const kept = readLocal(KEY);
  return kept === 'client' || kept === 'staff' ? kept : null;
}

/** Notes that somebody signed in, and at which door once that is known. */
export function rememberSession(door: Door | null = signedInAs()): void {
  writeLocal(KEY, door ?? '1');
}

export function forgetSession(): void {
  removeLocal(KEY);
}
