import type { NeedStage } from '../progress/needs.js';
import { en } from './words.en.js';
import { es } from './words.es.js';

/** The short words around sentences; numbers come to them as they are written, with the count where it chooses a plural. */
export interface Words {
  lead: (from: string, to: string) => string;
  since: (date: string) => string;
  nothing: string;
  themes: Record<'practice' | 'scales' | 'activity' | 'rehearsals' | 'feelings' | 'needs' | 'others', string>;
  few: (list: string) => string;
  practice: { none: string; week: string; done: string; why: string; of: (done: string, due: string) => string; nothing: string; unprompted: (count: number, n: string) => string };
  needs: { stage: string; entries: string; note: string; stages: Record<NeedStage, string> };
  date: string;
  week: string;
  answer: string;
  howOften: string;
  noAnswer: string;
  times: (count: number, n: string) => string;
  before: string;
  after: string;
  side: (title: string, side: string) => string;
  halves: (count: number, n: string) => string;
  last: (n: string) => string;
  lastWeeks: (n: string) => string;
  lift: { title: (scale: string, choice: string) => string; few: (count: number, n: string) => string; note: string };
  ladder: { rung: string; predicted: string; actual: string };
  kept: { kept: string; moved: string; open: string; promise: string; of: (kept: string, due: string) => string };
  list: { full: string; lighter: string; open: string; each: string };
  rehearsals: { title: string; attempts: string; class: string };
  feelings: { word: string; lately: string; since: (times: string, date: string) => string; own: string; ownNote: string; ownSaid: (count: number, n: string, date: string) => string };
  minutes: { title: (label: string) => string; week: (minutes: string, times: string) => string };
  circle: { note: string; people: string; count: (count: number, n: string) => string };
  map: { title: string; area: string; cell: (first: string, last: string) => string };
  profile: { title: string; value: (value: string, min: string, max: string) => string; note: string };
  openings: { title: string; kept: string; opened: string; card: string; letter: string; times: (count: number, n: string) => string };
}

export const WORDS: Record<'en' | 'es', Words> = { en, es };
