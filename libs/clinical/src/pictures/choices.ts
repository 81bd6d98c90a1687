import { countByWeek } from '../weekly.js';
import { counted, entriesOf, mostFirst, namedOf, pairsOf, stepsOf, titleOf } from './series.js';
import type { LiftPicture, Named, Series, SharesPicture, SignsPicture, TallyPicture } from './types.js';

/** More parts than this cannot be told apart in one bar. */
const MOST_PARTS = 5;

/** Choices that the exercise itself counts come before those it only asks. */
const countedFirst = (steps: Series[][]): Series[][] => {
  const isCounted = (options: Series[]) => options.some(({ counts }) => counts.length > 0);
  return [...steps.filter(isCounted), ...steps.filter((options) => !isCounted(options))];
};

/** One option of few: parts of a bar a week. Where the same one was chosen every time, there is nothing to split. */
export function sharesOf(series: readonly Series[]): SharesPicture[] {
  return countedFirst(stepsOf(series, 'choice')).flatMap((options): SharesPicture[] => {
    const [first] = options;
    if (!first || first.step?.multiple || options.length > MOST_PARTS || options.length < 2) return [];
    const weeks = countByWeek(options.flatMap((option) => counted(option)));
    return [{ kind: 'shares', id: `shares ${first.step?.id}`, title: titleOf(first), options: namedOf(options), weeks, of: entriesOf(options).size }];
  });
}

/** Several options at once, or one of many: what came up most. */
export function talliesOf(series: readonly Series[]): TallyPicture[] {
  const choices = stepsOf(series, 'choice').filter(([first, ...more]) => first?.step?.multiple || more.length >= MOST_PARTS);
  const bodies = stepsOf(series, 'body').map((places) => places.filter(({ code }) => !/\.quality\./.test(code)));
  return [
    ...choices.map((options) => tally(options, namedOf(options))),
    ...bodies.filter((places) => places.length > 0).map((places) => tally(places, placesIn(places))),
  ];
}

function tally(series: Series[], rows: Named[]): TallyPicture {
  const [first] = series as [Series, ...Series[]];
  return { kind: 'tally', id: `tally ${first.step?.id}`, title: titleOf(first), rows: mostFirst(rows), of: entriesOf(series).size };
}

/** A place of the body counts once an entry, with its strength or without. */
function placesIn(series: readonly Series[]): Named[] {
  const places = new Map<string, Series[]>();
  for (const one of series) {
    const place = one.code.replace(/\.named$/, '');
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places].flatMap(([key, both]) => (both[0] ? [{ key, label: both[0].label, times: entriesOf(both).size }] : []));
}

/** Lists of several that the exercise itself counts, two or more beside each other by week. */
export function signsOf(series: readonly Series[]): SignsPicture[] {
  const lists = stepsOf(series, 'choice').flatMap((options) => {
    const counts = options.filter(({ step, counts: names }) => step?.multiple && names.length > 0);
    return counts[0] ? [{ key: counts[0].step?.id ?? '', label: titleOf(counts[0]), counts }] : [];
  });
  const [first] = lists;
  if (!first || lists.length < 2) return [];
  const weeks = countByWeek(lists.flatMap(({ key, counts }) => counts.flatMap((one) => counted(one, key))));
  const groups = lists.map(({ key, label, counts }) => ({ key, label, times: namedOf(counts).reduce((sum, { times }) => sum + times, 0) }));
  return [{ kind: 'signs', id: `signs ${first.key}`, title: first.label, groups, weeks }];
}

/** How the scales around a choice moved with each of its options, where the exercise counts them: they are its subject. */
export const countedLiftsOf = (series: readonly Series[]): LiftPicture[] => liftsOf(series, true);

/** The same of choices made on the way. */
export const otherLiftsOf = (series: readonly Series[]): LiftPicture[] => liftsOf(series, false);

function liftsOf(series: readonly Series[], isCounted: boolean): LiftPicture[] {
  const scales = series.filter(({ at, step }) => step?.kind === 'before-after' && at === 'after');
  return stepsOf(series, 'choice').flatMap((options) => {
    const [first] = options;
    const around = scales.filter(({ step }) => step?.id === first?.step?.within);
    if (!first || options.length < 2 || options.some(({ counts }) => counts.length > 0) !== isCounted) return [];
    return around.map((after): LiftPicture => {
      const before = series.find(({ code }) => code === after.code.replace(/\.after$/, '.before'));
      const pairs = pairsOf(before, after);
      const rows = namedOf(options).map((row, index) => {
        const entries = entriesOf(options.slice(index, index + 1));
        return { ...row, pairs: pairs.filter(({ responseId }) => entries.has(responseId)) };
      });
      return { kind: 'lift', id: `lift ${first.step?.id} ${after.code}`, title: titleOf(first), scale: after.label, rows: mostFirst(rows) };
    });
  });
}
