import type { CirclePicture, MapPicture, OpeningsPicture, RehearsalsPicture } from '../pictures/types.js';
import { localDateOf } from '../local-date.js';
import { rehearsalsSentence } from '../sentences/grown.js';
import { circleSentence, mapSentence, openingsSentence } from '../sentences/whole.js';
import { dayRows, lastOf } from './rows.js';
import type { Told } from './types.js';
import type { Voice } from './voice.js';

type Body = Omit<Told, 'id' | 'exercise'>;

export function tellRehearsals(picture: RehearsalsPicture, voice: Voice): Body {
  const { words, say, number, day, locale } = voice;
  const { classes, ratings, runs } = picture;
  const parts = classes.map(({ id, label }) => ({ key: id, label: say(label) }));
  return {
    title: words.rehearsals.title, sentence: rehearsalsSentence(picture, locale), notes: lastOf(runs.length, words.last, voice),
    drawings: [dayRows(runs.map(({ localDate, replies }) => ({ localDate, values: replies })), parts, words.rehearsals.class, words.noAnswer, voice)],
    table: {
      head: [words.date, words.rehearsals.attempts, ...parts.map(({ label }) => label), ...ratings.map(say)],
      rows: runs.map(({ localDate, attempts, replies, rated }) => [day(localDate), number(attempts), ...replies.map(number), ...rated.map((value) => (value === null ? '–' : number(value)))]),
    },
  };
}

/** Who is in a circle stays in its entries: a picture of it is opened one by one, and its writer is told. */
export function tellCircle(picture: CirclePicture, { words, say, number, day, locale }: Voice): Body {
  const { versions } = picture;
  return {
    title: say(picture.title), sentence: circleSentence(picture, locale), notes: versions.length > 1 ? [words.circle.note] : [], table: null,
    drawings: versions.length > 1
      ? [{
          kind: 'rows', head: [words.date, words.circle.people], days: true,
          rows: versions.map(({ localDate, people }) => ({ name: day(localDate), said: words.circle.count(people, number(people)), mark: { kind: 'bar' as const, parts: [people] } })),
        }]
      : [],
  };
}

export function tellMap(picture: MapPicture, { words, say, number, locale }: Voice): Body {
  const { areas, kinds, versions } = picture;
  const cell = (first: number, last: number): string => (versions < 2 || first === last ? number(last) : words.map.cell(number(first), number(last)));
  return {
    title: words.map.title, sentence: mapSentence(picture, locale), notes: [], drawings: [],
    table: { head: [words.map.area, ...kinds.map(say)], rows: areas.map(({ label, first, last }) => [say(label), ...last.map((now, i) => cell(first[i] ?? 0, now))]) },
  };
}

export function tellOpenings({ items, last }: OpeningsPicture, timeZone: string, { words: { openings: words }, number, day, locale }: Voice): Body {
  return {
    title: words.title, sentence: openingsSentence({ items }, last === null ? null : localDateOf(new Date(last), timeZone), locale), notes: [], table: null,
    drawings: [{
      kind: 'rows', head: [words.kept, words.opened],
      rows: items.map(({ kind, localDate, opened }) => ({ name: `${words[kind]} ${day(localDate)}`, said: words.times(opened, number(opened)), mark: { kind: 'bar', parts: [opened] } })),
    }],
  };
}
