import type { CommitmentEntry } from '@attune/exercise';
import type { Entry } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers'>> {
  here?: 'begin' | 'back';
  feeling: string;
  need?: string[];
  promises: CommitmentEntry[];
  gave?: string[];
  make?: string;
  piece?: string;
  /** How much they can count on themselves. */
  countOn: number;
  next?: Record<string, unknown>;
}

/** D2: how promises to oneself went, each kept, not this time, or still to come. */
export const promises = ({ here = 'back', feeling, need, promises: given, gave, make, piece, countOn, next, ...rest }: Told): Entry => ({
  minutes: 5, ...rest,
  answers: {
    here, feeling: [{ word: feeling }], ...(need ? { need } : {}), promises: given,
    ...(gave ? { gave } : {}), ...(make ? { make } : {}), ...(piece ? { piece } : {}),
    'count-on': countOn, ...(next ? { next } : {}),
  },
});
