import type { WordsFault } from '@attune/clinical/schedule-words';
import type { Translate } from '../../../lib/texts';

/** What cannot be read, named by its own words where it is a part of what was typed, and what would help. */
export function wordsFault({ at, length, hint }: WordsFault, text: string, t: Translate<'assign'>): string {
  const part = text.slice(at, at + length).trim();
  return part && part !== text.trim() ? t('words.fault', { words: part, hint }) : hint;
}
