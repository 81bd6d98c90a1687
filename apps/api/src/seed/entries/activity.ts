import type { Entry } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers'>> {
  company?: 'alone' | 'someone' | 'strangers' | 'animal';
  /** How long it took, in minutes entered by hand. */
  lasted?: number;
  again?: 'more' | 'as-it-is' | 'less' | 'unsure';
  note?: string;
}

/** A9: an activity, and how light the mood was before and after it. */
export const activity = (what: string, [before, after]: [number, number], { company, lasted, again, note, ...rest }: Told = {}): Entry => ({
  minutes: 2, ...rest,
  answers: {
    told: 'remembered', around: { before, after }, activity: what, ...(company ? { company } : {}),
    ...(lasted ? { time: { seconds: lasted * 60, byHand: true } } : {}), ...(again ? { again } : {}), ...(note ? { note } : {}),
  },
});
