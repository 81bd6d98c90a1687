import { readLocal, removeLocal, writeLocal } from './storage';

/** Whether somebody signed in on this device; spares an anonymous visitor one request. Never a proof of anything. */
export function mayBeSignedIn(): boolean {
  return readLocal('signed-in') === '1';
}

export function rememberSession(): void {
  writeLocal('signed-in', '1');
}

export function forgetSession(): void {
  removeLocal('signed-in');
}
