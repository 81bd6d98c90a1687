import type { Localized } from '../localized.js';
import type { Pair } from '../shift.js';
import type { WeekCounts } from '../weekly.js';

/** One number of one entry. */
export interface SeriesPoint {
  responseId: string;
  /** The instant at which it was sent. */
  at: string;
  localDate: string;
  value: number;
}

/** A client's numbers of one kind over time, the oldest first. */
export interface Series {
  code: string;
  exerciseId: string;
  /** The exercise's title. */
  title: Localized;
  label: Localized;
  /** The step the number comes from; null for a score, which several steps make. */
  step: { id: string; kind: string; prompt: Localized; multiple: boolean; within: string | null } | null;
  /** The counts of the exercise that this number goes into, by name. */
  counts: string[];
  at: 'before' | 'after' | null;
  min: number | null;
  max: number | null;
  /** Which way may be called improvement. */
  better: 'lower' | 'higher' | 'neither';
  points: SeriesPoint[];
}

/** A card or letter that was kept, and how often it was opened. */
export interface KeptCount {
  responseId: string;
  exerciseId: string;
  title: Localized;
  step: string;
  kind: 'card' | 'letter';
  localDate: string;
  opened: number;
  openedAt: string | null;
}

/** One entry's two sides. */
export interface DatedPair extends Pair {
  responseId: string;
  localDate: string;
}

export interface Range {
  min: number;
  max: number;
}

/** Something named, with how often it came. */
export interface Named {
  key: string;
  label: Localized;
  times: number;
}

interface Base {
  /** Unlike any other on the page. */
  id: string;
  title: Localized;
}

export interface TrendPicture extends Base {
  kind: 'trend';
  series: Series;
}
/** The same scale before and after something. */
export interface ShiftPicture extends Base, Range {
  kind: 'shift';
  better: Series['better'];
  pairs: DatedPair[];
  /** Entries with one side only. */
  halves: number;
}
/** How a scale moved around each thing that was chosen in between. */
export interface LiftPicture extends Base {
  kind: 'lift';
  /** The scale that moved. */
  scale: Localized;
  rows: (Named & { pairs: DatedPair[] })[];
}
/** Which of a few options was chosen, week by week. */
export interface SharesPicture extends Base {
  kind: 'shares';
  options: Named[];
  weeks: WeekCounts[];
  of: number;
}
/** What came up, the most frequent first. */
export interface TallyPicture extends Base {
  kind: 'tally';
  rows: Named[];
  /** Entries in which anything of it was said. */
  of: number;
}
/** Several lists that are counted side by side, such as green and red signs. */
export interface SignsPicture extends Base {
  kind: 'signs';
  groups: Named[];
  weeks: WeekCounts[];
}
export interface LadderPicture extends Base, Range {
  kind: 'ladder';
  rungs: (Named & { pairs: DatedPair[] })[];
  pairs: DatedPair[];
}
/** Promises by week, under the keys `kept`, `moved` and `open`, and one by one. */
export interface KeptPicture extends Base {
  kind: 'kept';
  weeks: WeekCounts[];
  promises: (Named & { due: number })[];
}
export interface Rehearsal {
  responseId: string;
  localDate: string;
  attempts: number;
  /** Replies by class, in the order of `classes`. */
  replies: number[];
  /** Self-ratings, in the order of `ratings`; null where one was left open. */
  rated: (number | null)[];
}
export interface RehearsalsPicture extends Base {
  kind: 'rehearsals';
  classes: { id: 'clear-warm' | 'gives-in' | 'attacks'; label: Localized }[];
  ratings: Localized[];
  runs: Rehearsal[];
}
/** Words for feelings, each with its first day. */
export interface FeelingsPicture extends Base {
  kind: 'feelings';
  words: (Named & { first: string; last: string })[];
  last: string;
  /** The entries with words of one's own, the oldest first. What they say is sealed with them. */
  own: { responseId: string; localDate: string }[];
}
export interface CirclePicture extends Base {
  kind: 'circle';
  step: string;
  versions: { responseId: string; localDate: string; people: number }[];
}
/** Under the keys `minutes` and `times`. */
export interface MinutesPicture extends Base {
  kind: 'minutes';
  weeks: WeekCounts[];
}
/** What a list held on each day: `full`, `lighter` and `open` add up to the items on it. */
export interface ChecklistPicture extends Base {
  kind: 'checklist';
  days: { responseId: string; localDate: string; full: number; lighter: number; open: number }[];
  items: Named[];
}
/** Entries of a growing list by kind, as first kept and as it stands. */
export interface MapPicture extends Base {
  kind: 'map';
  kinds: Localized[];
  areas: { key: string; label: Localized; first: number[]; last: number[] }[];
  from: string;
  to: string;
  versions: number;
}

/** Several scores of one entry beside each other. */
export interface ProfilePicture extends Base {
  kind: 'profile';
  scores: (Range & { key: string; label: Localized })[];
  entries: { responseId: string; localDate: string; values: (number | null)[] }[];
}

/** Cards and letters that are kept, the oldest first. */
export interface OpeningsPicture extends Base {
  kind: 'openings';
  items: { key: string; responseId: string; kind: 'card' | 'letter'; localDate: string; opened: number }[];
  /** When anything of it was last opened. */
  last: string | null;
}

export type Picture =
  | TrendPicture
  | ShiftPicture
  | LiftPicture
  | SharesPicture
  | TallyPicture
  | SignsPicture
  | LadderPicture
  | KeptPicture
  | RehearsalsPicture
  | FeelingsPicture
  | CirclePicture
  | MinutesPicture
  | ChecklistPicture
  | MapPicture
  | ProfilePicture
  | OpeningsPicture;

/** Everything there is to see of one exercise. */
export interface ExercisePictures {
  exerciseId: string;
  title: Localized;
  /** The date of its latest number. */
  last: string;
  pictures: Picture[];
  /** What has been answered too seldom for a picture. */
  few: { label: Localized; count: number }[];
}
