import type { Entry } from '../story.js';

interface Told extends Partial<Omit<Entry, 'answers'>> {
  area: string[];
  /** Where the body told it first. */
  sign?: string;
  /** What helped a limit that was kept, at least in part. */
  helped?: string[];
  /** What pulled the other way. */
  pull?: string[];
  guilt: number;
  strategy?: string;
  ifThen?: [string, string];
  /** Strategies of the list that were used. */
  used?: string[];
}

/** B4: a moment in which a limit was kept, kept in part, let go, or noticed afterwards. */
export function limit(kind: 'kept' | 'part' | 'near' | 'later', what: string, told: Told): Entry {
  const { area, sign, helped, pull, guilt, strategy, ifThen, used = [], ...rest } = told;
  return {
    minutes: 5, ...rest,
    answers: {
      kind, area, what, ...(sign ? { sign: [{ place: sign }] } : {}), ...(helped ? { helped } : {}), ...(pull ? { pull } : {}), guilt,
      ...(strategy ? { strategy } : {}), ...(ifThen ? { 'if-then': { if: ifThen[0], then: ifThen[1] } } : {}),
      ...(used.length ? { strategies: used.map((id) => ({ id, done: 'full' })) } : {}),
    },
  };
}
