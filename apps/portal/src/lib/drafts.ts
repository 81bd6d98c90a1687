import { localKeys, readLocal, removeLocal, writeLocal } from './storage';

/** What a person has begun and not sent, as kept on this phone. `content` belongs to the feature that wrote it. */
export interface LocalDraft<T> {
  responseId: string;
  /** Instant of the last change, ISO 8601. */
  savedAt: string;
  content: T;
}

const START = 'draft.';

/** Keeps a draft on this phone at once; null when the browser would not keep it. */
export function keepDraft<T>(personId: string, responseId: string, content: T): LocalDraft<T> | null {
  const draft: LocalDraft<T> = { responseId, savedAt: new Date().toISOString(), content };
  return writeLocal(keyOf(personId, responseId), JSON.stringify(draft)) ? draft : null;
}

/** The draft kept on this phone, null when there is none or it cannot be read. */
export function keptDraft<T>(personId: string, responseId: string): LocalDraft<T> | null {
  const text = readLocal(keyOf(personId, responseId));
  if (text === null) return null;
  try {
    return JSON.parse(text) as LocalDraft<T>;
  } catch {
    return null;
  }
}

/** All drafts of one person on this phone, the latest first. */
export function keptDrafts<T>(personId: string): LocalDraft<T>[] {
  const start = keyOf(personId, '');
  return localKeys(start)
    .map((key) => keptDraft<T>(personId, key.slice(start.length)))
    .filter((draft) => draft !== null)
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** Lets one draft go, once it was sent or set aside. */
export function dropDraft(personId: string, responseId: string): void {
  removeLocal(keyOf(personId, responseId));
}

/** Lets every draft on this phone go, whoever wrote it: signing out leaves nothing to read. */
export function clearDrafts(): void {
  for (const key of localKeys(START)) removeLocal(key);
  // Photos and recordings that had not been sent yet.
  if ('indexedDB' in globalThis) indexedDB.deleteDatabase('attune.files');
}

function keyOf(personId: string, responseId: string): string {
  return `${START}${personId}.${responseId}`;
}
