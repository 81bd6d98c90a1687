import { keptAttempt, transcript, type DialogueStep } from '@attune/exercise/on-demand';
import type { Language } from '../../../../lib/texts';

/** What was said in the kept attempt of a rehearsal, line by line: words of one's own to start from. */
export function saidIn(step: DialogueStep, answer: unknown, language: Language): string[] {
  const path = keptAttempt(step, answer);
  return path ? transcript(step, path, language).map((line) => line.words) : [];
}
