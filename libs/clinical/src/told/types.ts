/** What stands in a row beside its words: parts of a bar, or marks on a line from 0 to 1. */
export type Mark =
  | { kind: 'bar'; parts: number[]; whole?: number }
  | { kind: 'track'; from?: number; to: number; span?: [number, number]; zero?: number };

export interface Row {
  name: string;
  said: string;
  /** A third column of words. */
  more?: string;
  mark: Mark | null;
}

/** Rows of words with a bar or a mark beside each. */
export interface Rows {
  kind: 'rows';
  /** What the columns hold. */
  head: string[];
  /** What the parts of a bar stand for, in their order. */
  parts?: string[];
  /** What the open and the full dot stand for. */
  dots?: [string, string];
  /** The last part is an outline: it is not to be counted against anybody. */
  quiet?: boolean;
  /** Rows are named by days. */
  days?: boolean;
  rows: Row[];
}

/** Numbers as they are drawn. */
export type Drawing =
  | { kind: 'line'; points: { localDate: string; value: number }[]; min: number; max: number }
  | { kind: 'pairs'; pairs: { localDate: string; before: number; after: number }[]; min: number; max: number; dots: [string, string] }
  | Rows;

/** A picture in words and numbers, without anything of a screen or a page: what the portal shows and a PDF prints. */
export interface Told {
  id: string;
  title: string;
  /** The exercise it is drawn of. */
  exercise: string;
  sentence: string;
  /** What the drawing leaves out or cannot say. */
  notes: string[];
  drawings: Drawing[];
  /** Numbers that the drawing does not hold. */
  table: { head: string[]; rows: string[][] } | null;
}

export interface ToldTheme {
  key: 'practice' | 'scales' | 'activity' | 'rehearsals' | 'feelings' | 'needs' | 'others';
  title: string;
  pictures: Told[];
}

/** A client's progress as it is told: theme by theme, and what was answered too seldom for a picture. */
export interface ToldProgress {
  /** What time it is about. */
  lead: string;
  /** Said where nothing at all is there. */
  nothing: string | null;
  themes: ToldTheme[];
  few: string | null;
}
