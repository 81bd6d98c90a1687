import { allSteps, ownFeelings } from '@attune/exercise/on-demand';
import type { OpenedResponse } from '../api';
import { nameKey } from './groups';

/** A word of one's own, as it was written last, with the entries that have it. */
export interface OwnWord {
  key: string;
  word: string;
  times: number;
  first: string;
}

type Read = Pick<OpenedResponse, 'definition' | 'answers' | 'localDate'>;

/** The words of one's own for feelings in these responses, given in the order of time; the most frequent first. */
export function ownWordsIn(responses: readonly Read[]): OwnWord[] {
  const found = new Map<string, OwnWord>();
  for (const { definition, answers, localDate } of responses) {
    const steps = allSteps(definition).filter(({ kind }) => kind === 'emotion');
    const words = new Map(steps.flatMap(({ id }) => ownFeelings(answers[id])).map((word) => [nameKey(word), word]));
    for (const [key, word] of words) {
      const known = found.get(key);
      found.set(key, { key, word, times: (known?.times ?? 0) + 1, first: known?.first ?? localDate });
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}
