import { feelingsOf } from '../pictures/grown.js';
import { picturesOf } from '../pictures/pictures.js';
import { sidesOf } from '../pictures/scales.js';
import type { FeelingsPicture, KeptCount, LiftPicture, Picture, RehearsalsPicture, ShiftPicture, TrendPicture } from '../pictures/types.js';
import type { Localized } from '../localized.js';
import { type CatalogSeries, type Needs, needsOf } from './needs.js';
import { type Practice, practiceOf, type PracticeWeek } from './practice.js';

/** A picture with the exercise it is drawn of. */
export type Drawn<P extends Picture = Picture> = P & { exerciseId: string; exercise: Localized };

/** A client's progress, theme by theme; what is answered too seldom for a picture is named in `few`. */
export interface Progress {
  practice: Practice;
  weeks: PracticeWeek[];
  /** Scales and measures: over time, and before against after. */
  scales: Drawn<TrendPicture | ShiftPicture>[];
  /** How a number moved around what was done. */
  activity: Drawn<LiftPicture>[];
  /** Rehearsals of a conversation, with the numbers taken before and after them. */
  rehearsals: { of: Drawn<RehearsalsPicture>; around: Drawn<TrendPicture | ShiftPicture>[] }[];
  /** The words for feelings of all exercises together; null where none was ever named. */
  feelings: FeelingsPicture | null;
  needs: Needs;
  /** What belongs to no theme: shares, lists, promises, circles. */
  others: Drawn[];
  few: { exerciseId: string; exercise: Localized; label: Localized; count: number }[];
}

const ofKind = <K extends Picture['kind']>(pictures: readonly Drawn[], ...kinds: K[]): Drawn<Extract<Picture, { kind: K }>>[] =>
  pictures.filter((picture): picture is Drawn<Extract<Picture, { kind: K }>> => kinds.some((kind) => kind === picture.kind));

/** Puts everything a client's numbers show in the order in which a therapist asks for it. */
export function progressOf({ series, kept, weeks }: { series: readonly CatalogSeries[]; kept: readonly KeptCount[]; weeks: readonly PracticeWeek[] }): Progress {
  const exercises = picturesOf(series, kept);
  const drawn = exercises.flatMap(({ exerciseId, title, pictures }) => pictures.map((picture): Drawn => ({ ...picture, exerciseId, exercise: title })));
  const sides = sidesOf(series);
  // A scale before and after is told first from side to side, then over time.
  const overTime = (shift: Drawn<ShiftPicture>): Drawn<TrendPicture | ShiftPicture>[] => {
    const { exerciseId, exercise } = shift;
    const code = shift.id.slice(`${exerciseId} shift `.length).replace(/\.after$/, '');
    const own = sides.filter((side) => side.series.exerciseId === exerciseId && [`${code}.before`, `${code}.after`].includes(side.series.code));
    return [shift, ...own.map((side) => ({ ...side, id: `${exerciseId} ${side.id}`, exerciseId, exercise }))];
  };
  const rehearsals = ofKind(drawn, 'rehearsals').map((of) => ({
    of, around: ofKind(drawn, 'shift').filter(({ exerciseId }) => exerciseId === of.exerciseId).flatMap(overTime),
  }));
  const around = new Set(rehearsals.flatMap((each) => each.around.map(({ id }) => id)));
  const themes: readonly Picture['kind'][] = ['trend', 'shift', 'lift', 'rehearsals', 'feelings'];
  return {
    practice: practiceOf(weeks),
    weeks: [...weeks],
    scales: ofKind(drawn, 'trend', 'shift').filter(({ id }) => !around.has(id)).flatMap((picture) => (picture.kind === 'shift' ? overTime(picture) : [picture])),
    activity: ofKind(drawn, 'lift'),
    rehearsals,
    feelings: feelingsOf(series)[0] ?? null,
    needs: needsOf(series),
    others: drawn.filter(({ kind }) => !themes.includes(kind)),
    few: exercises.flatMap(({ exerciseId, title, few }) => few.map((each) => ({ exerciseId, exercise: title, ...each }))),
  };
}
