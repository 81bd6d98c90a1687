import { describeShares, type Share } from '@attune/clinical/shares';
import { describeShift, type ShiftValues } from '@attune/clinical/shift';
import { totalOf } from '@attune/clinical/weekly';
import { writeNumber } from '../../lib/dates';
import type { Translate } from '../../lib/texts';
import { endsOf, type Group } from './data/groups';
import type {
  ChecklistPicture, DatedPair, FeelingsPicture, KeptPicture, LiftPicture, MinutesPicture, OpeningsPicture, ProfilePicture, RehearsalsPicture, Series, SharesPicture,
  SignsPicture, TallyPicture,
} from '@attune/clinical/pictures';
import type { Voice } from './reader';

/** What a sentence needs: the words, whose they are, how a text of the exercise reads, how names are joined. */
export interface Speaker {
  t: Translate<'pictures'>;
  voice: Voice;
  say: (text: { en: string; es: string }) => string;
  list: (names: readonly string[]) => string;
}

const signed = (value: number): string => writeNumber(value, { signDisplay: 'exceptZero', minimumFractionDigits: 1 });
const plain = (value: number): string => writeNumber(value, { maximumFractionDigits: 1 });

/** The interval as it is written everywhere: "-3.0 to -1.2". */
export const writeInterval = ({ t }: Speaker, { by, low, high, count }: ShiftValues): string =>
  t('interval', { by: signed(by), low: signed(low), high: signed(high), count });

const shiftValues = ({ from, to, by, low, high, count }: ShiftValues) => ({
  from: plain(from), to: plain(to), by: signed(by), low: signed(low), high: signed(high), count,
});

/** Before and after, or predicted and actual. */
export function shiftSentence({ t, voice }: Speaker, pairs: readonly DatedPair[], better: Series['better'], about: 'shift' | 'ladder'): string {
  const shift = describeShift(pairs);
  if (shift.key === 'few') return t('few', shift.values);
  const values = shiftValues(shift.values);
  // A word says the direction already; without one the sign has to.
  const by = shift.key === 'open' ? values.by : plain(Math.abs(shift.values.by));
  const sentence = t(`${voice}.${about}.${shift.key}`, { ...values, by });
  if (voice === 'client' || shift.key === 'open' || better === 'neither') return sentence;
  return `${sentence} ${t((shift.key === 'up') === (better === 'higher') ? 'staff.better' : 'staff.worse')}`;
}

/** Whether two intervals share anything: then the two cannot be told apart. */
const meets = (one: ShiftValues, other: ShiftValues): boolean => one.low <= other.high && other.low <= one.high;

/** The thing with the greatest difference that its interval allows to name; staff also read whether it stands apart from the others. */
export function liftSentence({ t, voice, say }: Speaker, { rows }: Pick<LiftPicture, 'rows'>): string {
  const told = rows.flatMap(({ label, pairs }) => {
    const shift = describeShift(pairs);
    return shift.key === 'few' ? [] : [{ label, key: shift.key, values: shift.values }];
  });
  const [first] = told.filter(({ key }) => key !== 'open').sort((a, b) => Math.abs(b.values.by) - Math.abs(a.values.by));
  if (!first || first.key === 'open') return t(`${voice}.lift.none`);
  const said = t(`${voice}.lift.${first.key}`, { name: say(first.label), ...shiftValues(first.values) });
  if (voice === 'client' || !told.some(({ label, values }) => label !== first.label && meets(values, first.values))) return said;
  return `${said} ${t('staff.lift.overlap')}`;
}

/** Few options over weeks. */
export function sharesSentence(speaker: Speaker, { options, weeks }: SharesPicture): string {
  const { t, voice } = speaker;
  const shares = describeShares(weeks);
  if (shares.key === 'few') return t('few', { count: shares.values.of });
  const label = (share: Share) => nameOf(speaker, options, share.key);
  const top = shares.top[0];
  const values = { name: speaker.list(shares.top.map(label)), times: top?.times ?? 0, of: shares.of };
  const most = t(shares.top.length > 1 ? `${voice}.shares.tie` : `${voice}.shares.most`, values);
  if (shares.key === 'most') return most;
  const { then, now } = shares;
  return `${most} ${t(`${voice}.shares.halves`, { a: then.times, b: then.of, c: now.times, d: now.of })}`;
}

function nameOf({ t, say }: Speaker, options: SharesPicture['options'], key: string): string {
  const option = options.find((each) => each.key === key);
  return option ? t('quoted', { name: say(option.label) }) : '';
}

/** What came up most. */
export function tallySentence({ t, voice, say, list }: Speaker, { rows, of }: TallyPicture): string {
  const top = rows.filter(({ times }) => times === rows[0]?.times);
  return t(`${voice}.tally`, { name: list(top.map(({ label }) => t('quoted', { name: say(label) }))), times: top[0]?.times ?? 0, of });
}

export function signsSentence({ t, say }: Speaker, { groups, weeks }: SignsPicture): string {
  return t('signs', { said: groups.map(({ label, times }) => t('signs.group', { name: say(label), times })).join('; '), weeks: weeks.length });
}

export function keptSentence({ t, voice }: Speaker, { weeks }: KeptPicture): string {
  const [kept, moved, open] = ['kept', 'moved', 'open'].map((key) => totalOf(weeks, key)) as [number, number, number];
  return t(`${voice}.kept`, { kept, moved, open, due: kept + moved + open });
}

export function minutesSentence({ t }: Speaker, { weeks }: MinutesPicture): string {
  return t('minutes', { minutes: plain(totalOf(weeks, 'minutes')), times: totalOf(weeks, 'times'), weeks: weeks.length });
}

export function checklistSentence({ t, voice }: Speaker, { days }: ChecklistPicture): string {
  const sum = (of: (day: ChecklistPicture['days'][number]) => number) => days.reduce((all, day) => all + of(day), 0);
  const lighter = sum((day) => day.lighter);
  const done = sum((day) => day.full) + lighter;
  const items = done + sum((day) => day.open);
  const sentence = t(`${voice}.checklist`, { done: plain(done / days.length), items: plain(items / days.length), days: days.length });
  return lighter > 0 ? `${sentence} ${t(`${voice}.lighter`, { lighter })}` : sentence;
}

export function rehearsalsSentence({ t, voice, say }: Speaker, { runs, classes }: RehearsalsPicture): string {
  const all = (replies: readonly number[]) => replies.reduce((sum, each) => sum + each, 0);
  const clear = (list: RehearsalsPicture['runs']) => list.reduce((sum, { replies }) => sum + (replies[0] ?? 0), 0);
  const [first, last] = [runs.slice(0, 1), runs.slice(-1)];
  const of = (list: RehearsalsPicture['runs']) => list.reduce((sum, { replies }) => sum + all(replies), 0);
  return t(`${voice}.rehearsals`, {
    name: classes[0] ? say(classes[0].label) : '', count: runs.length, a: clear(first), b: of(first), c: clear(last), d: of(last), times: clear(runs), of: of(runs),
  });
}

/** Words are new when their first day lies within so many days before the last one. */
const FRESH_DAYS = 28;

export const isFresh = (first: string, last: string): boolean => Date.parse(last) - Date.parse(first) < FRESH_DAYS * 86_400_000;

export function feelingsSentence({ t, voice }: Speaker, { words, last, own }: FeelingsPicture): string {
  const fresh = words.filter(({ first }) => isFresh(first, last)).length;
  return [
    t(`${voice}.feelings`, { count: words.length }),
    fresh > 0 && fresh < words.length ? t(`${voice}.fresh`, { fresh }) : '',
    own.length > 0 ? t(`${voice}.feelings.own`, { entries: own.length }) : '',
  ].filter(Boolean).join(' ');
}

/** What was kept, and how often it was opened; `day` is when that last was. */
export function openingsSentence({ t, list }: Speaker, { items }: OpeningsPicture, day: string | null): string {
  const count = (kind: 'card' | 'letter') => items.filter((item) => item.kind === kind).length;
  const kept = (['card', 'letter'] as const).flatMap((kind) => (count(kind) > 0 ? [t(`openings.${kind}s`, { count: count(kind) })] : []));
  const sentence = t('openings.said', { kept: list(kept), times: items.reduce((sum, { opened }) => sum + opened, 0) });
  return day === null ? sentence : `${sentence} ${t('openings.last', { date: day })}`;
}

/** One person's or group's scores, at first and now; `days` are the first and the latest day. No direction is named. */
export function groupSentence({ t, say }: Speaker, scores: ProfilePicture['scores'], group: Group, days: { from: string; to: string }): string {
  const said = scores.flatMap(({ label, max }, index) => {
    const ends = endsOf(group, index);
    if (!ends) return [];
    const values = { label: say(label), first: plain(ends.first), last: plain(ends.last), max };
    return [t(ends.count > 1 ? 'group.score' : 'group.once', values)];
  });
  const when = t(days.from === days.to ? 'group.day' : 'group.when', { count: group.entries.length, ...days });
  return said.length > 0 ? `${when} ${t('group.said', { said: said.join('; ') })}` : when;
}
