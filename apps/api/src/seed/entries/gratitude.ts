import type { Entry } from '../story.js';

type Told = Partial<Omit<Entry, 'answers'>> & {
  gave?: string[];
  /** A word of the feelings wheel, with its strength: `thankful:7`. */
  feeling?: string;
  /** Who the note is for; the therapist unless told. */
  for?: 'me' | 'therapist' | 'person';
  /** What they would say to the person. */
  message?: string;
};

const feelingOf = (text: string | undefined): Record<string, unknown> => {
  if (!text) return {};
  const [word, intensity] = text.split(':');
  return { feeling: [{ word, ...(intensity ? { intensity: Number(intensity) } : {}) }] };
};

function entry(answers: Record<string, unknown>, { gave, feeling, for: whom = 'therapist', message, ...rest }: Told): Entry {
  return {
    minutes: 3, ...rest,
    answers: {
      ...answers, ...(gave ? { gave } : {}), ...feelingOf(feeling), visibility: whom,
      ...(whom === 'person' ? { 'before-telling': ['safe', 'gift'], message } : {}),
    },
  };
}

/** C6: something appreciated in oneself. */
export const inMe = (what: string, told: Told = {}): Entry => entry({ direction: 'self', 'what-self': what }, told);

/** C6: something appreciated in somebody else. */
export const inOther = (who: string, what: string, told: Told = {}): Entry => entry({ direction: 'other', who, 'what-other': what }, told);

/** C6 in its smaller version: a few words. */
export const fewWords = (what: string): Entry => ({ minutes: 1, smaller: true, answers: { direction: 'self', 'what-self': what } });

/** C6: nothing today, and perhaps a plain fact. */
export const nothingToday = (fact?: 'through' | 'less-bad' | 'looked' | 'hard', told: Partial<Entry> = {}): Entry => ({
  minutes: 1, ...told,
  answers: { direction: 'nothing', ...(fact ? { 'plain-fact': fact } : {}) },
});
