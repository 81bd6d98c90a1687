import type { PlanSections } from '../../lib/safety-plan';
import { readLocal, removeLocal, writeLocal } from '../../lib/storage';

/** What a client wrote into their plan and has not saved, as kept on this phone, with the revision it was begun from. */
export interface Unsaved {
  clientId: string;
  revision: number;
  sections: PlanSections;
}

// Below the drafts' own prefix: signing out clears both.
const KEY = 'draft.safety-edit';

/** What this client left unsaved; null when there is nothing, or it is somebody else's. */
export function unsavedOf(clientId: string): Unsaved | null {
  try {
    const kept = JSON.parse(readLocal(KEY) ?? 'null') as Unsaved | null;
    return kept?.clientId === clientId ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it; false when this browser keeps nothing. */
export const keepUnsaved = (unsaved: Unsaved): boolean => writeLocal(KEY, JSON.stringify(unsaved));

export const dropUnsaved = (): void => removeLocal(KEY);
