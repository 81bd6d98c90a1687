import { describeShift } from '../shift.js';
import type { DatedPair, LadderPicture, LiftPicture, ProfilePicture, ShiftPicture, TrendPicture } from '../pictures/types.js';
import { ladderSentence } from '../sentences/ladder.js';
import { intervalWords, liftSentence, shiftSentence } from '../sentences/shift.js';
import { trendSentence } from '../sentences/trend.js';
import { profileSentence } from '../sentences/whole.js';
import type { Row, Told } from './types.js';
import type { Voice } from './voice.js';

type Body = Omit<Told, 'id' | 'exercise'>;

/** Where a value lies between the ends of its scale, from 0 to 1. */
const placeOn = ({ min, max }: { min: number; max: number }) => (value: number): number => (value - min) / (max - min || 1);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** More pairs than this cannot be told apart in one line. */
const MOST_PAIRS = 40;

export function tellTrend({ title, series }: TrendPicture, { words, say, locale }: Voice): Body {
  const { points, better, at } = series;
  const [min, max] = [series.min ?? 0, series.max ?? 10];
  return {
    title: at ? words.side(say(title), words[at]) : say(title), sentence: trendSentence(points, { min, max, better: better === 'neither' ? null : better }, locale),
    notes: [], drawings: [{ kind: 'line', points, min, max }], table: null,
  };
}

export function tellShift({ title, pairs, halves, better, min, max }: ShiftPicture, { words, say, number, locale }: Voice): Body {
  return {
    title: say(title), sentence: shiftSentence(pairs, better, locale),
    notes: [...(halves > 0 ? [words.halves(halves, number(halves))] : []), ...(pairs.length > MOST_PAIRS ? [words.last(number(MOST_PAIRS))] : [])],
    drawings: [{ kind: 'pairs', pairs: pairs.slice(-MOST_PAIRS), min, max, dots: [words.before, words.after] }], table: null,
  };
}

export function tellLift(picture: LiftPicture, { words, say, number, locale }: Voice): Body {
  const rows = picture.rows.map((row) => ({ ...row, shift: describeShift(row.pairs) }));
  const reach = Math.max(1, ...rows.flatMap(({ shift }) => (shift.key === 'few' ? [] : [Math.abs(shift.values.low), Math.abs(shift.values.high)])));
  const at = placeOn({ min: -reach, max: reach });
  return {
    title: words.lift.title(say(picture.scale), say(picture.title)), sentence: liftSentence(picture, locale), notes: [words.lift.note], table: null,
    drawings: [{
      kind: 'rows', head: [say(picture.title), say(picture.scale)],
      rows: rows.map(({ label, pairs, shift }): Row => {
        if (shift.key === 'few') return { name: say(label), said: words.lift.few(pairs.length, number(pairs.length)), mark: null };
        const { by, low, high } = shift.values;
        return { name: say(label), said: intervalWords(shift.values, locale), mark: { kind: 'track', to: at(by), span: [at(low), at(high)], zero: at(0) } };
      }),
    }],
  };
}

export function tellLadder({ title, rungs, pairs, min, max }: LadderPicture, { words, say, number, day, times, locale }: Voice): Body {
  const at = placeOn({ min, max });
  const { rung: step, predicted, actual } = words.ladder;
  const means = (list: readonly DatedPair[]) => ({ before: mean(list.map(({ before }) => before)), after: mean(list.map(({ after }) => after)) });
  const rows = rungs.map((rung) => ({ ...rung, ...means(rung.pairs) })).sort((a, b) => a.before - b.before);
  const rungOf = (responseId: string): string => rungs.filter((rung) => rung.pairs.some((pair) => pair.responseId === responseId)).map(({ label }) => say(label))[0] ?? '';
  return {
    title: say(title), sentence: ladderSentence(pairs, locale), notes: [],
    drawings: [{
      kind: 'rows', head: [step, `${predicted}, ${actual}`], dots: [predicted, actual],
      rows: rows.map(({ label, times: often, before, after }): Row => ({
        name: say(label), said: `${predicted} ${number(before)} · ${actual} ${number(after)} · ${times(often)}`,
        mark: { kind: 'track', from: at(before), to: at(after), span: [Math.min(at(before), at(after)), Math.max(at(before), at(after))] },
      })),
    }],
    table: { head: [words.date, step, predicted, actual], rows: pairs.map(({ responseId, localDate, before, after }) => [day(localDate), rungOf(responseId), number(before), number(after)]) },
  };
}

export function tellProfile(picture: ProfilePicture, { words, say, number, day, locale }: Voice): Body {
  const { scores, entries } = picture;
  const latest = entries.at(-1);
  return {
    title: words.profile.title, sentence: profileSentence(picture, locale), notes: [words.profile.note],
    drawings: [{
      kind: 'rows', head: [words.answer, words.answer],
      rows: scores.flatMap(({ label, min, max }, i): Row[] => {
        const value = latest?.values[i];
        return typeof value === 'number' ? [{ name: say(label), said: words.profile.value(number(value), number(min), number(max)), mark: { kind: 'track', to: placeOn({ min, max })(value) } }] : [];
      }),
    }],
    table: { head: [words.date, ...scores.map(({ label }) => say(label))], rows: entries.map(({ localDate, values }) => [day(localDate), ...values.map((value) => (value === null ? '–' : number(value)))]) },
  };
}
