import { totalOf } from '../weekly.js';
import { countedLiftsOf, otherLiftsOf, sharesOf, signsOf, talliesOf } from './choices.js';
import { circlesOf, feelingsOf, mapsOf, rehearsalsOf } from './grown.js';
import { checklistsOf, keptOf, minutesOf } from './kept.js';
import { openingsOf } from './openings.js';
import { laddersOf, profilesOf, shiftsOf, trendsOf } from './scales.js';
import { FEWEST } from './series.js';
import type { ExercisePictures, KeptCount, Picture, Series } from './types.js';

/** What can be drawn, that which says most first. What an exercise asks decides; nothing here knows an exercise by name. */
const DRAWN: readonly ((series: readonly Series[]) => Picture[])[] = [
  laddersOf, keptOf, circlesOf, rehearsalsOf, mapsOf, profilesOf, shiftsOf, countedLiftsOf, signsOf, checklistsOf, feelingsOf, sharesOf, minutesOf, talliesOf, trendsOf, otherLiftsOf,
];

/** How many answers a picture rests on. */
export function answersIn(picture: Picture): number {
  switch (picture.kind) {
    case 'trend':
      return picture.series.points.length;
    case 'shift':
    case 'ladder':
      return picture.pairs.length;
    case 'lift':
      return Math.max(...picture.rows.map(({ pairs }) => pairs.length));
    case 'shares':
    case 'tally':
      return picture.of;
    case 'signs':
    case 'kept':
    case 'minutes':
      return total(picture);
    case 'rehearsals':
      return picture.runs.length;
    case 'feelings':
      return picture.words.reduce((sum, { times }) => sum + times, picture.own.length);
    case 'openings':
      return picture.items.length;
    case 'checklist':
      return picture.days.length;
    case 'circle':
      return picture.versions.length;
    case 'map':
      return picture.areas.length;
    case 'profile':
      return picture.entries.length;
  }
}

function total({ kind, weeks }: Extract<Picture, { kind: 'signs' | 'kept' | 'minutes' }>): number {
  const keys = new Set(kind === 'minutes' ? ['times'] : weeks.flatMap(({ counts }) => Object.keys(counts)));
  return [...keys].reduce((sum, key) => sum + totalOf(weeks, key), 0);
}

/** These are whole in one answer; two of them can stand beside each other. */
const WHOLE: readonly Picture['kind'][] = ['circle', 'map', 'profile', 'openings'];

const fewest = ({ kind }: Picture): number => (WHOLE.includes(kind) ? 1 : FEWEST);

/** The pictures of every exercise a client answered, the latest exercise first. */
export function picturesOf(series: readonly Series[], kept: readonly KeptCount[] = []): ExercisePictures[] {
  const ids = new Set([...series, ...kept].map(({ exerciseId }) => exerciseId));
  return [...ids]
    .flatMap((exerciseId): ExercisePictures[] => {
      const own = series.filter((one) => one.exerciseId === exerciseId);
      const keptOf = kept.filter((one) => one.exerciseId === exerciseId);
      const first = own[0] ?? keptOf[0];
      if (!first) return [];
      const all = [...openingsOf(keptOf), ...DRAWN.flatMap((draw) => draw(own))];
      const shown = all.filter((picture) => answersIn(picture) >= fewest(picture));
      // What has one picture already is not answered too seldom for another.
      const seldom = all.filter((picture) => answersIn(picture) < fewest(picture) && picture.id !== 'feelings' && !shown.some(({ title }) => title.en === picture.title.en));
      return [
        {
          exerciseId,
          title: first.title,
          last: [...own.flatMap(({ points }) => points), ...keptOf].map(({ localDate }) => localDate).sort().at(-1) ?? '',
          pictures: shown.map((picture) => ({ ...picture, id: `${exerciseId} ${picture.id}` })),
          few: [...new Map(seldom.map((picture) => [picture.title.en, { label: picture.title, count: answersIn(picture) }])).values()],
        },
      ];
    })
    .sort((a, b) => b.last.localeCompare(a.last));
}
