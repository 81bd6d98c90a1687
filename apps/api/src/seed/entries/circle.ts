import type { PersonInCircle } from '@attune/exercise';
import type { Entry } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers'>> {
  people: PersonInCircle[];
  begin?: 'someone' | 'same';
  /** What follows from looking at the picture. */
  after: Record<string, unknown>;
}

/** C1: the whole circle as it is on one day. People keep their ids, so that two circles can be set side by side. */
export const circle = ({ people, begin = 'someone', after, ...rest }: Told): Entry => ({
  minutes: 11, ...rest, answers: { begin, circle: people, ...after },
});
