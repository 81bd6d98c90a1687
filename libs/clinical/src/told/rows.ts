import type { Named } from '../pictures/types.js';
import type { WeekCounts } from '../weekly.js';
import type { Row, Rows } from './types.js';
import type { Voice } from './voice.js';

/** So many rows of days or weeks are drawn, the latest: half a year of weeks. */
export const MOST_ROWS = 26;

/** A note where not all are drawn. */
export const lastOf = (count: number, note: (n: string) => string, { number }: Voice): string[] => (count > MOST_ROWS ? [note(number(MOST_ROWS))] : []);

interface Part {
  key: string;
  label: string;
}

/** What of a day or a week was so often: "kept 3 · moved 1". */
const partsSaid = (parts: readonly Part[], values: readonly number[], { number }: Voice): string =>
  parts.flatMap(({ label }, i) => ((values[i] ?? 0) > 0 ? [`${label} ${number(values[i]!)}`] : [])).join(' · ');

/** A bar a week, its parts in their order. */
export function weekRows(weeks: readonly WeekCounts[], parts: readonly Part[], column: string, voice: Voice): Rows {
  const { words, day } = voice;
  return {
    kind: 'rows', head: [words.week, column], parts: parts.map(({ label }) => label), days: true,
    rows: weeks.slice(-MOST_ROWS).map(({ week, counts }): Row => {
      const values = parts.map(({ key }) => counts[key] ?? 0);
      return { name: day(week), said: partsSaid(parts, values, voice) || words.noAnswer, mark: { kind: 'bar', parts: values } };
    }),
  };
}

/** A bar a day, its parts in their order. */
export function dayRows(days: readonly { localDate: string; values: number[] }[], parts: readonly Part[], column: string, none: string, voice: Voice): Rows {
  return {
    kind: 'rows', head: [voice.words.date, column], parts: parts.map(({ label }) => label), days: true,
    rows: days.slice(-MOST_ROWS).map(({ localDate, values }): Row => ({ name: voice.day(localDate), said: partsSaid(parts, values, voice) || none, mark: { kind: 'bar', parts: values } })),
  };
}

/** What was named, with how often. */
export const namedRows = (named: readonly Named[], column: string, { words, say, times }: Voice): Rows => ({
  kind: 'rows', head: [column, words.howOften], rows: named.map((row): Row => ({ name: say(row.label), said: times(row.times), mark: { kind: 'bar', parts: [row.times] } })),
});
