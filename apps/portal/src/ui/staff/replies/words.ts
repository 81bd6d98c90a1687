import type { SavedReply } from './api';

const PLACE = /\{(name|nombre)\}/g;

/** A saved reply as it is said to somebody: their first name where it stands for one. */
export const said = (text: string, firstName: string): string => text.replace(PLACE, () => firstName);

/** The first of a person's names. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** Whether a stroke at `caret` begins a word, so that it asks for a saved reply and is no part of one. */
export const beginsWord = (text: string, caret: number): boolean => caret === 0 || /\s/.test(text[caret - 1]!);

/** The text with words put in at a place, and where the caret stands then. */
export function inserted(text: string, caret: number, words: string): { text: string; caret: number } {
  return { text: text.slice(0, caret) + words + text.slice(caret), caret: caret + words.length };
}

/** Those that say what was typed, in title or text, whatever the case. */
export function fitting(replies: readonly SavedReply[], typed: string): SavedReply[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return replies.filter(({ title, text }) => `${title}\n${text}`.toLocaleLowerCase().includes(wanted));
}
