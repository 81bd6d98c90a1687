import * as told from '@attune/clinical/sentences';
import { describeShares, type Share } from '@attune/clinical/shares';
import { describeShift, type ShiftValues } from '@attune/clinical/shift';
import { totalOf } from '@attune/clinical/weekly';
import { localeOf, writeNumber } from '../../lib/dates';
import type { Translate } from '../../lib/texts';
import { endsOf, type Group } from './data/groups';
import type {
  ChecklistPicture, DatedPair, FeelingsPicture, KeptPicture, LiftPicture, ProfilePicture, RehearsalsPicture, Series, SharesPicture, TallyPicture,
} from '@attune/clinical/pictures';
import type { Voice } from './reader';

/** What a sentence needs: the words, whose they are, how a text of the exercise reads, how names are joined. */
export interface Speaker {
  t: Translate<'pictures'>;
  voice: Voice;
  say: (text: { en: string; es: string }) => string;
  list: (names: readonly string[]) => string;
}

const plain = (value: number): string => writeNumber(value, { maximumFractionDigits: 1 });

const shiftValues = ({ from, to, count }: ShiftValues) => ({ from: plain(from), to: plain(to), count });

/** Before and after, or predicted and actual. */
export function shiftSentence({ t, voice }: Speaker, pairs: readonly DatedPair[], better: Series['better'], about: 'shift' | 'ladder'): string {
  if (voice === 'staff') return about === 'ladder' ? told.ladderSentence(pairs, localeOf()) : told.shiftSentence(pairs, better, localeOf());
  const shift = describeShift(pairs);
  return shift.key === 'few' ? t('few', shift.values) : t(`client.${about}.${shift.key}`, shiftValues(shift.values));
}

/** The thing with the greatest difference that its interval allows to name; staff also read whether it stands apart from the others. */
export function liftSentence({ t, voice, say }: Speaker, picture: Pick<LiftPicture, 'rows'>): string {
  if (voice === 'staff') return told.liftSentence(picture, localeOf());
  const named = picture.rows.flatMap(({ label, pairs }) => {
    const shift = describeShift(pairs);
    return shift.key === 'few' || shift.key === 'open' ? [] : [{ label, key: shift.key, values: shift.values }];
  });
  const [first] = named.sort((a, b) => Math.abs(b.values.by) - Math.abs(a.values.by));
  return first ? t(`client.lift.${first.key}`, { name: say(first.label), ...shiftValues(first.values) }) : t('client.lift.none');
}

/** Few options over weeks. */
export function sharesSentence(speaker: Speaker, picture: SharesPicture): string {
  const { t, voice } = speaker;
  if (voice === 'staff') return told.sharesSentence(picture, localeOf());
  const shares = describeShares(picture.weeks);
  if (shares.key === 'few') return t('few', { count: shares.values.of });
  const label = (share: Share) => nameOf(speaker, picture.options, share.key);
  const top = shares.top[0];
  const values = { name: speaker.list(shares.top.map(label)), times: top?.times ?? 0, of: shares.of };
  const most = t(shares.top.length > 1 ? 'client.shares.tie' : 'client.shares.most', values);
  if (shares.key === 'most') return most;
  const { then, now } = shares;
  return `${most} ${t('client.shares.halves', { a: then.times, b: then.of, c: now.times, d: now.of })}`;
}

function nameOf({ t, say }: Speaker, options: SharesPicture['options'], key: string): string {
  const option = options.find((each) => each.key === key);
  return option ? t('quoted', { name: say(option.label) }) : '';
}

/** What came up most. */
export function tallySentence({ t, voice, say, list }: Speaker, picture: TallyPicture): string {
  if (voice === 'staff') return told.tallySentence(picture, localeOf());
  const { rows, of } = picture;
  const top = rows.filter(({ times }) => times === rows[0]?.times);
  return t('client.tally', { name: list(top.map(({ label }) => t('quoted', { name: say(label) }))), times: top[0]?.times ?? 0, of });
}

export function keptSentence({ t, voice }: Speaker, picture: KeptPicture): string {
  if (voice === 'staff') return told.keptSentence(picture, localeOf());
  const [kept, moved] = ['kept', 'moved'].map((key) => totalOf(picture.weeks, key)) as [number, number];
  return t('client.kept', { kept, moved });
}

export function checklistSentence({ t, voice }: Speaker, picture: ChecklistPicture): string {
  if (voice === 'staff') return told.checklistSentence(picture, localeOf());
  const { days } = picture;
  const sum = (of: (day: ChecklistPicture['days'][number]) => number) => days.reduce((all, day) => all + of(day), 0);
  const lighter = sum((day) => day.lighter);
  const done = sum((day) => day.full) + lighter;
  const items = done + sum((day) => day.open);
  const sentence = t('client.checklist', { done: plain(done / days.length), items: plain(items / days.length), days: days.length });
  return lighter > 0 ? `${sentence} ${t('client.lighter', { lighter })}` : sentence;
}

export function rehearsalsSentence({ t, voice, say }: Speaker, picture: RehearsalsPicture): string {
  if (voice === 'staff') return told.rehearsalsSentence(picture, localeOf());
  const { runs, classes } = picture;
  const all = (replies: readonly number[]) => replies.reduce((sum, each) => sum + each, 0);
  const clear = (list: RehearsalsPicture['runs']) => list.reduce((sum, { replies }) => sum + (replies[0] ?? 0), 0);
  const of = (list: RehearsalsPicture['runs']) => list.reduce((sum, { replies }) => sum + all(replies), 0);
  const last = runs.slice(-1);
  return t('client.rehearsals', { name: classes[0] ? say(classes[0].label) : '', count: runs.length, c: clear(last), d: of(last), times: clear(runs), of: of(runs) });
}

export function feelingsSentence({ t, voice }: Speaker, picture: FeelingsPicture): string {
  if (voice === 'staff') return told.feelingsSentence(picture, localeOf());
  const { words, last, own } = picture;
  const fresh = words.filter(({ first }) => told.isFresh(first, last)).length;
  return [
    t('client.feelings', { count: words.length }),
    fresh > 0 && fresh < words.length ? t('client.fresh', { fresh }) : '',
    own.length > 0 ? t('client.feelings.own', { entries: own.length }) : '',
  ].filter(Boolean).join(' ');
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
