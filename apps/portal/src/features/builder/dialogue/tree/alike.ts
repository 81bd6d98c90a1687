import type { Localized } from '@attune/exercise';

/** Sentences and half-sentences of at least two words, as they stand. */
const parts = (text: string): string[] =>
  text
    .split(/[.?!…:;¿¡"“”«»()\n]+/)
    .map((part) => part.replace(/\{[^{}]*\}/g, ' ').replace(/\s+/g, ' ').trim().toLocaleLowerCase())
    .filter((part) => (part.match(/[\p{L}\p{N}]+/gu) ?? []).length > 1);

/** Whether some words of a text stand alike in both languages: they were typed once and wait for the other language. */
export function isAlike(text: Localized | undefined): boolean {
  if (!text) return false;
  const spanish = new Set(parts(text.es));
  return parts(text.en).some((part) => spanish.has(part));
}
