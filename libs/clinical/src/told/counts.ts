import type { ChecklistPicture, FeelingsPicture, KeptPicture, MinutesPicture, SharesPicture, SignsPicture, TallyPicture } from '../pictures/types.js';
import { checklistSentence, keptSentence, minutesSentence } from '../sentences/done.js';
import { feelingsSentence, isFresh } from '../sentences/grown.js';
import { sharesSentence, signsSentence, tallySentence } from '../sentences/choices.js';
import { dayRows, lastOf, MOST_ROWS, namedRows, weekRows } from './rows.js';
import type { Told } from './types.js';
import type { Voice } from './voice.js';

type Body = Omit<Told, 'id' | 'exercise'>;

export function tellShares(picture: SharesPicture, voice: Voice): Body {
  const { words, say, locale } = voice;
  const parts = picture.options.map(({ key, label }) => ({ key, label: say(label) }));
  return {
    title: say(picture.title), sentence: sharesSentence(picture, locale), notes: lastOf(picture.weeks.length, words.lastWeeks, voice),
    drawings: [weekRows(picture.weeks, parts, words.answer, voice)], table: null,
  };
}

export function tellSigns(picture: SignsPicture, voice: Voice): Body {
  const { words, say, locale } = voice;
  const parts = picture.groups.map(({ key, label }) => ({ key, label: say(label) }));
  return {
    title: parts.map(({ label }) => label).join(' · '), sentence: signsSentence(picture, locale), notes: lastOf(picture.weeks.length, words.lastWeeks, voice),
    drawings: [weekRows(picture.weeks, parts, words.howOften, voice)], table: null,
  };
}

export function tellTally(picture: TallyPicture, voice: Voice): Body {
  return { title: voice.say(picture.title), sentence: tallySentence(picture, voice.locale), notes: [], drawings: [namedRows(picture.rows, voice.words.answer, voice)], table: null };
}

export function tellKept(picture: KeptPicture, voice: Voice): Body {
  const { words, say, number, locale } = voice;
  const parts = (['kept', 'moved', 'open'] as const).map((key) => ({ key, label: words.kept[key] }));
  const each = picture.promises.map(({ label, times, due }) => ({
    name: say(label), said: words.kept.of(number(times), number(due)), mark: { kind: 'bar' as const, parts: [times, 0, due - times] },
  }));
  return {
    title: say(picture.title), sentence: keptSentence(picture, locale), notes: lastOf(picture.weeks.length, words.lastWeeks, voice), table: null,
    drawings: [
      { ...weekRows(picture.weeks, parts, words.kept.kept, voice), quiet: true },
      ...(each.length > 0 ? [{ kind: 'rows' as const, head: [words.kept.promise, words.kept.kept], quiet: true, rows: each }] : []),
    ],
  };
}

export function tellMinutes(picture: MinutesPicture, voice: Voice): Body {
  const { words, say, number, day, times, locale } = voice;
  const title = words.minutes.title(say(picture.title));
  return {
    title, sentence: minutesSentence(picture, locale), notes: lastOf(picture.weeks.length, words.lastWeeks, voice), table: null,
    drawings: [{
      kind: 'rows', head: [words.week, title], days: true,
      rows: picture.weeks.slice(-MOST_ROWS).map(({ week, counts: { minutes = 0, times: often = 0 } }) => ({
        name: day(week), said: often > 0 ? words.minutes.week(number(minutes), times(often)) : words.noAnswer, mark: { kind: 'bar', parts: [minutes] },
      })),
    }],
  };
}

export function tellChecklist(picture: ChecklistPicture, voice: Voice): Body {
  const { words, say, locale } = voice;
  const parts = (['full', 'lighter', 'open'] as const).map((key) => ({ key, label: words.list[key] }));
  const days = picture.days.map((day) => ({ localDate: day.localDate, values: parts.map(({ key }) => day[key]) }));
  return {
    title: say(picture.title), sentence: checklistSentence(picture, locale), notes: lastOf(days.length, words.last, voice), table: null,
    drawings: [{ ...dayRows(days, parts, words.answer, words.list.open, voice), quiet: true }, ...(picture.items.length > 0 ? [namedRows(picture.items, words.list.each, voice)] : [])],
  };
}

export function tellFeelings(picture: FeelingsPicture, voice: Voice): Body {
  const { words: { feelings: words, howOften }, say, number, day, times, locale } = voice;
  const { words: named, last, own } = picture;
  const allFresh = named.every(({ first }) => isFresh(first, last));
  const [firstOwn] = own;
  return {
    title: say(picture.title), sentence: feelingsSentence(picture, locale), notes: firstOwn ? [words.ownNote] : [], table: null,
    drawings: [{
      kind: 'rows', head: [words.word, howOften],
      rows: [
        ...named.map(({ label, times: often, first }) => ({
          name: !allFresh && isFresh(first, last) ? `${say(label)} (${words.lately})` : say(label), said: words.since(times(often), day(first)), mark: { kind: 'bar' as const, parts: [often] },
        })),
        ...(firstOwn ? [{ name: words.own, said: words.ownSaid(own.length, number(own.length), day(firstOwn.localDate)), mark: { kind: 'bar' as const, parts: [own.length] } }] : []),
      ],
    }],
  };
}
