import type { Entry, LetterDay } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers' | 'comesBack'>> {
  afterwards?: string[];
}

/** A3: a letter to oneself, and the day on which it comes back. */
export const letter = (reader: 'hard-day' | 'later' | 'now' | 'younger', text: string, back: Omit<LetterDay, 'step'>, { afterwards, ...rest }: Told = {}): Entry => ({
  minutes: 12, ...rest, comesBack: { step: 'letter', ...back },
  answers: { reader, form: 'here', letter: text, ...(afterwards ? { afterwards: afterwards.map((word) => ({ word })) } : {}) },
});
