import { FEWEST_FOR_A_DIRECTION } from '../trend.js';
import { entriesOf, pairsOf, partOf, stepsOf } from './series.js';
import type { LadderPicture, ProfilePicture, Series, ShiftPicture, TrendPicture } from './types.js';

/** Both sides of every before-after scale. */
export function shiftsOf(series: readonly Series[]): ShiftPicture[] {
  return series.flatMap((after): ShiftPicture[] => {
    if (after.step?.kind !== 'before-after' || after.at !== 'after' || after.min === null || after.max === null) return [];
    const before = series.find(({ code }) => code === after.code.replace(/\.after$/, '.before'));
    const pairs = pairsOf(before, after);
    const entries = entriesOf(before ? [before, after] : [after]).size;
    const { min, max, better, code } = after;
    return [{ kind: 'shift', id: `shift ${code}`, title: after.label, min, max, better, pairs, halves: entries - pairs.length }];
  });
}

/** What was expected of each rung beside what it was. */
export function laddersOf(series: readonly Series[]): LadderPicture[] {
  return stepsOf(series, 'ladder').flatMap((parts): LadderPicture[] => {
    const [first] = parts;
    if (!first || first.min === null || first.max === null) return [];
    const part = new Map(parts.map((one) => [partOf(one), one]));
    const rungs = parts.flatMap((actual) => {
      const rung = /^(.+)\.actual$/.exec(partOf(actual))?.[1];
      if (!rung) return [];
      const pairs = pairsOf(part.get(`${rung}.predicted`), actual);
      return pairs.length ? [{ key: rung, label: actual.label, times: pairs.length, pairs }] : [];
    });
    const pairs = pairsOf(part.get('predicted'), part.get('actual'));
    const { min, max, step } = first;
    return [{ kind: 'ladder', id: `ladder ${step?.id}`, title: step?.prompt ?? first.label, min, max, rungs, pairs }];
  });
}

/** A word is in the list of feelings from the first time; a line of its own waits until it may show a direction. */
const FEWEST_FEELINGS = 6;

/**
 * Two scores or more are a profile, entry by entry. They are not drawn as lines: entries of one exercise may be about
 * different people or groups, and a line would join them.
 */
export function profilesOf(series: readonly Series[]): ProfilePicture[] {
  const scores = series.flatMap((one) => (!one.step && one.min !== null && one.max !== null ? [{ ...one, min: one.min, max: one.max }] : []));
  const [first] = scores;
  if (!first || scores.length < 2) return [];
  const entries = new Map(scores.flatMap(({ points }) => points.map(({ responseId, localDate }) => [responseId, localDate] as const)));
  return [
    {
      kind: 'profile',
      id: 'profile',
      title: first.title,
      scores: scores.map(({ code, label, min, max }) => ({ key: code, label, min, max })),
      entries: [...entries]
        .map(([responseId, localDate]) => ({
          responseId,
          localDate,
          values: scores.map(({ points }) => points.find((point) => point.responseId === responseId)?.value ?? null),
        }))
        .sort((a, b) => a.localDate.localeCompare(b.localDate)),
    },
  ];
}

/** Each side of a before-after scale over time, where there is enough for a direction; with less, the pairs show all there is. */
export function sidesOf(series: readonly Series[]): TrendPicture[] {
  if (profilesOf(series).length > 0) return [];
  return series
    .filter(({ step, at, min, max, points }) => step?.kind === 'before-after' && at !== null && min !== null && max !== null && points.length >= FEWEST_FOR_A_DIRECTION)
    .map((one) => ({ kind: 'trend', id: `side ${one.code}`, title: one.label, series: one }));
}

const TRENDED = ['scale', 'plan', 'emotion'];

/** Scales and scores that stand for themselves, and feelings that were given a strength; those with most answers first. */
export function trendsOf(series: readonly Series[]): TrendPicture[] {
  // What is rated of different people is no line either.
  if (profilesOf(series).length > 0) return [];
  return series
    .filter(({ step, min, max, points }) => (!step || TRENDED.includes(step.kind)) && min !== null && max !== null && (step?.kind !== 'emotion' || points.length >= FEWEST_FEELINGS))
    .sort((a, b) => b.points.length - a.points.length)
    .map((one) => ({ kind: 'trend', id: `trend ${one.code}`, title: one.label, series: one }));
}
