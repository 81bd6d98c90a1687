import type { ConsentDraft } from './api';

/** A text that was changed and not saved. */
export interface LeftOpen {
  id: string;
  /** Whose it is. */
  memberId: string | null;
  said: ConsentDraft;
  /** The revision it was made from; 0 for a text that was never saved. */
  revision: number;
}

/** They outlive their page: what was left is found again by the next. */
const left = new Map<string, LeftOpen>();
let watching = false;

/** What a member left of a text. */
export const leftOpen = (id: string, memberId: string | null): LeftOpen | undefined => [left.get(id)].find((open) => open?.memberId === memberId);

/** The text that a member began and never saved. */
export const leftNew = (memberId: string | null): LeftOpen | undefined => [...left.values()].find((open) => open.memberId === memberId && open.revision === 0);

/** Keeps the words of a text; once they are saved, nothing is kept. As long as anything is, the tab asks before it closes. */
export function keepOpen(id: string, open: Omit<LeftOpen, 'id'> | null): void {
  if (open) left.set(id, { id, ...open });
  else left.delete(id);
  if (watching) return;
  watching = true;
  window.addEventListener('beforeunload', (event) => {
    if (left.size > 0) event.preventDefault();
  });
}
