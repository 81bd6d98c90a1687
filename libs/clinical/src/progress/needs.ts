import { countByWeek, totalOf, type WeekCounts } from '../weekly.js';
import type { Series } from '../pictures/types.js';

/** A need on its way: it is felt, it is told to somebody, somebody answers it. */
export const NEED_STAGES = ['noticed', 'voiced', 'received'] as const;
export type NeedStage = (typeof NEED_STAGES)[number];

/** A series that knows which exercise of the library it comes from; null for an exercise of the practice's own. */
export interface CatalogSeries extends Series {
  catalogId: string | null;
}

/**
 * Which answers say so, by exercise of the library. Noticed: a need was named, or a limit felt. Voiced: it was said to the
 * other person, or asked for. Received: the other person listened, asked, shared, agreed. Rehearsals count for none.
 */
const SAID: Record<NeedStage, Readonly<Record<string, RegExp>>> = {
  noticed: { B2: /^need\.(?!unsure$)/, B4: /^kind\.(kept|part|near|later)$/, D2: /^need\.(?!unsure$)/ },
  voiced: { B4: /^kind\.(kept|part)$/, C2: /^share\.yes$/, C4: /^answer\.(yes|partly|not-now|no|no-answer)$/, D3: /^stage\.back$/ },
  received: { C2: /^met\.(listened|asked|shared-too)$/, C4: /^answer\.(yes|partly)$/, D3: /^saw\.(listened|asked|shared|kept)$/ },
};

/** How many entries said so, by week and in all. The three are counted apart: they are no share of each other. */
export interface Needs extends Record<NeedStage, number> {
  weeks: WeekCounts[];
  /** The entries of a stage, the oldest first. */
  entries: Record<NeedStage, { responseId: string; localDate: string }[]>;
}

/** Needs noticed, voiced and received. An entry counts once for each of them, whatever else it names. */
export function needsOf(series: readonly CatalogSeries[]): Needs {
  const entries = {} as Needs['entries'];
  for (const stage of NEED_STAGES) {
    const said = series.filter(({ catalogId, code }) => SAID[stage][catalogId ?? '']?.test(code));
    const found = new Map(said.flatMap(({ points }) => points.filter(({ value }) => value > 0).map(({ responseId, localDate }) => [responseId, localDate] as const)));
    entries[stage] = [...found].map(([responseId, localDate]) => ({ responseId, localDate })).sort((a, b) => a.localDate.localeCompare(b.localDate));
  }
  const weeks = countByWeek(NEED_STAGES.flatMap((key) => entries[key].map(({ localDate }) => ({ localDate, key, times: 1 }))));
  const [noticed, voiced, received] = NEED_STAGES.map((stage) => totalOf(weeks, stage)) as [number, number, number];
  return { noticed, voiced, received, weeks, entries };
}
