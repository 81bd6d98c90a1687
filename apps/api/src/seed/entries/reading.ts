import type { Entry } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers'>> {
  /** What was more usual at home. */
  usual: 'came' | 'depended' | 'practical' | 'nobody' | 'passed';
  stays?: string;
  /** What they ask: in words, or at the next session. */
  question?: string | 'in-person';
  now: 'relief' | 'moved' | 'flat' | 'heavier' | 'unsure';
}

/** D6: a page that was read, what stays, and a question for the therapist. */
export function read({ usual, stays, question, now, ...rest }: Told): Entry {
  const asks = question === 'in-person' ? { ask: 'in-person' } : question ? { ask: 'write', question } : { ask: 'none' };
  return {
    minutes: 6, ...rest,
    answers: { usual, 'check-1': 'protects', 'check-2': 'leaves-out', clear: 'clear', ...(stays ? { stays } : {}), ...asks, 'how-now': now },
  };
}
