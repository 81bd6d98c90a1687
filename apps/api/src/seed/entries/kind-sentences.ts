import type { Entry } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers'>> {
  happening?: string;
  body?: string[];
  voice?: 'friend' | 'cared' | 'story' | 'self' | 'plain';
  read?: 'aloud' | 'listened' | 'silent' | 'not-now';
  keep?: 1 | 2 | 3;
}

/** A10: how hard it was before and after, and the three sentences between. */
export function kindSentences(before: number, after: number, sentences: [string, string, string], told: Told = {}): Entry {
  const { happening, body, voice, read = 'silent', keep, ...rest } = told;
  const [one, two, three] = sentences;
  return {
    minutes: 7, ...rest,
    answers: {
      change: { before, after },
      ...(happening ? { happening } : {}), ...(body ? { body } : {}), ...(voice ? { voice } : {}),
      'statement-1': one, 'statement-2': two, 'statement-3': three, 'how-read': read,
      ...(keep ? { keep: `statement-${keep}` } : {}),
    },
  };
}

/** A10 in its smaller version: the last sentence, twice. */
export const oneKindSentence = (before: number, after: number, sentence: string, told: Partial<Entry> = {}): Entry => ({
  minutes: 2, smaller: true, ...told,
  answers: { change: { before, after }, 'statement-3': sentence },
});
