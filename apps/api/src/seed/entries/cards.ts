import type { CardAnswer } from '@attune/exercise';
import type { Entry } from '../story.js';

type Kept = Omit<CardAnswer, 'text' | 'from'>;
type Told = Partial<Omit<Entry, 'answers'>>;

/** A11: words for a card, how true they feel, and where they are met again. */
export const reminder = (source: 'mine' | 'exercise' | 'someone' | 'plain', text: string, trueNow: number, kept: Kept, told: Told = {}): Entry => ({
  minutes: 3, ...told,
  answers: { source, words: text, others: 'fine', card: { text, from: 'words', ...kept }, 'true-now': trueNow },
});

interface Turn extends Told {
  thought: string;
  tone: string;
  guards?: string[];
  voice: 'friend' | 'to-friend' | 'kind-person' | 'story' | 'plain';
  /** How true the harsh sentence feels, before and after. */
  harsh: [number, number];
  kinder: string;
  kinderTrue: number;
  /** Kept as a card. */
  keep?: Kept;
}

/** A14: a harsh sentence, a kinder one, and perhaps a card of it. */
export const ally = ({ thought, tone, guards, voice, harsh: [before, after], kinder, kinderTrue, keep, ...rest }: Turn): Entry => ({
  minutes: 8, ...rest,
  answers: {
    thought, tone, around: { before, after }, ...(guards ? { guards } : {}), voice, reply: kinder, 'reply-true': kinderTrue,
    ...(keep ? { keep: { text: kinder, from: 'reply', ...keep } } : {}),
  },
});
