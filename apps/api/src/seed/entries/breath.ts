import type { Entry } from '../story.js';

/** A2: tension before and after a few breaths, and what was noticed. */
export const breaths = (before: number, after: number, noticed: string[], told: Partial<Omit<Entry, 'answers'>> = {}): Entry => ({
  minutes: 4, ...told,
  answers: { around: { before, after }, way: 'breath', noticed },
});
