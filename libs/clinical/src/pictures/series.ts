import type { Localized } from '../localized.js';
import type { Counted } from '../weekly.js';
import type { DatedPair, Named, Series } from './types.js';

/** Under so many answers there is no picture: it would show chance. */
export const FEWEST = 3;

export type Point = Series['points'][number];

/** The part of a code that comes after its step: `kept` of `promises.kept`. */
export const partOf = ({ code, step }: Series): string => (step && code.startsWith(`${step.id}.`) ? code.slice(step.id.length + 1) : code);

/** The series of one step by what they count. */
export const byPart = (series: readonly Series[]): Map<string, Series> => new Map(series.map((one) => [partOf(one), one]));

export const stepsOf = (series: readonly Series[], kind: string): Series[][] => {
  const steps = new Map<string, Series[]>();
  for (const one of series) {
    if (one.step?.kind !== kind) continue;
    const known = steps.get(one.step.id);
    if (known) known.push(one);
    else steps.set(one.step.id, [one]);
  }
  return [...steps.values()];
};

/** The two sides that one entry gave, the oldest first. A side that is missing makes no pair. */
export function pairsOf(before: Series | undefined, after: Series | undefined): DatedPair[] {
  const first = new Map(before?.points.map(({ responseId, value }) => [responseId, value]));
  return (after?.points ?? []).flatMap(({ responseId, localDate, value }) => {
    const was = first.get(responseId);
    return was === undefined ? [] : [{ responseId, localDate, before: was, after: value }];
  });
}

/** A series as so many times of something. */
export const counted = (series: Series, key = series.code, value?: (point: Point) => number): Counted[] =>
  series.points.map((point) => ({ localDate: point.localDate, key, times: value ? value(point) : point.value }));

/** The entries that gave any of these numbers. */
export const entriesOf = (series: readonly Series[]): Set<string> => new Set(series.flatMap(({ points }) => points.map(({ responseId }) => responseId)));

/** How often each of these was said, in the order given. */
export const namedOf = (series: readonly Series[]): Named[] =>
  series.map(({ code, label, points }) => ({ key: code, label, times: points.reduce((sum, { value }) => sum + value, 0) }));

export const mostFirst = <T extends Named>(rows: readonly T[]): T[] => [...rows].sort((a, b) => b.times - a.times);

export const titleOf = (series: Series): Localized => series.step?.prompt ?? series.label;
