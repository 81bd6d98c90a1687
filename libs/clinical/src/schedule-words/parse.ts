import type { Schedule } from '../schedule-kinds.js';
import { checkSchedule, type ScheduleFault } from '../schedule-rules.js';
import { assemble, type Assumed } from './assemble.js';
import { english } from './english-clauses.js';
import { compile, readClauses } from './grammar.js';
import { hintFor } from './hints.js';
import type { Language } from './language.js';
import { fold } from './lexicon.js';
import { WordsError, type Place, type Placed, type Said, type WordsFaultCode } from './said.js';
import { spanish } from './spanish-clauses.js';

/** What cannot be read: where in the text, and a sentence that helps. */
export interface WordsFault extends Place {
  code: WordsFaultCode;
  hint: string;
}

export interface ParseOptions {
  language: Language;
  /** The client's civil date, from which "tomorrow" and "for two weeks" are counted. */
  today: string;
  /** ISO weekday with which weeks begin, for "next Monday"; Monday when left out. */
  weekStart?: number;
}

export type ParsedSchedule = { schedule: Schedule; assumed: Assumed[] } | { fault: WordsFault };

const MAX_LENGTH = 500;
const grammars = { en: english, es: spanish };
const compiled = new Map<Language, ReturnType<typeof compile>>();

/** Which words a fault of a field belongs to. */
const SAID: Partial<Record<ScheduleFault['field'], readonly Said['say'][]>> = {
  every: ['rhythm'], weekdays: ['weekdays'], monthDays: ['monthDays'], times: ['times'], offsetMinutes: ['minutes', 'days'], offsetDays: ['days'],
  at: ['times'], window: ['window'], perDay: ['perDay'], minGapMinutes: ['gap'], count: ['count'], untilDate: ['untilDate', 'span', 'count'],
  startDate: ['start', 'date'],
};
const CODES: Partial<Record<ScheduleFault['code'], WordsFaultCode>> = {
  before_start: 'ends_before_start', no_occasion: 'no_occasion', too_many: 'too_many', bad_date: 'date_unclear',
};

/**
 * Reads when something is to be done, in the words of a language: "weekdays at 20:00 until our next session". What is left
 * open is filled in and named in `assumed`: the evening, every day, or an end with the next session.
 */
export function parseSchedule(text: string, { language, today, weekStart = 1 }: ParseOptions): ParsedSchedule {
  try {
    const folded = fold(text);
    if (folded.length > MAX_LENGTH) throw new WordsError('not_understood', { at: MAX_LENGTH, length: folded.length - MAX_LENGTH });
    const said = readClauses(folded, grammarOf(language));
    if (said.length === 0) throw new WordsError('empty', { at: 0, length: text.length });
    const assembled = assemble(said, { today, weekStart });
    const [fault] = checkSchedule(assembled.schedule);
    if (fault) throw new WordsError(CODES[fault.code] ?? 'out_of_range', placeOf(fault, said, text));
    return assembled;
  } catch (error) {
    if (!(error instanceof WordsError)) throw error;
    const { code, place } = error;
    return { fault: { code, at: place.at, length: place.length, hint: hintFor(code, text.slice(place.at, place.at + place.length), language) } };
  }
}

/** Patterns are made when a language is first read. */
function grammarOf(language: Language): ReturnType<typeof compile> {
  const grammar = compiled.get(language) ?? compile(grammars[language]);
  compiled.set(language, grammar);
  return grammar;
}

function placeOf({ field }: ScheduleFault, said: readonly Placed[], text: string): Place {
  return said.find(({ say }) => SAID[field]?.includes(say)) ?? { at: 0, length: text.length };
}
