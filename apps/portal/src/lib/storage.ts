/**
 * The phone's own store, under one prefix. A browser may refuse to keep anything (private mode, quota): then reads
 * are empty and `write` answers false, and the caller says so instead of claiming that something was saved.
 */
const PREFIX = 'attune.';

/** What is kept while reminders come to this device: see `push.ts`. */
export const PUSH_KEY = 'push';

export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keeps a value; false when the browser would not. */
export function writeLocal(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept, so nothing has to go.
  }
}

/** The keys that begin with `start`, without the common prefix. */
export function localKeys(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}
