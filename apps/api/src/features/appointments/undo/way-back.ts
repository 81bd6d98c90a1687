import type { SeriesStanding, Standing } from './standing.js';

/** What an edit changed, with what it was: all that is needed to take it back, and to know whether anybody changed it since. */
export interface WayBack {
  madeAt: string;
  appointments: { row: Record<string, unknown>; members: string[]; begins: boolean; elsewhere: boolean; now: Pick<Standing, 'revision' | 'asks'> & { raised: boolean } }[];
  series: (SeriesStanding & { now: number })[];
  /** Moves that it wrote down. */
  moves: string[];
  /** Asks that it answered. */
  answered: string[];
}

interface Present {
  standings: readonly Standing[];
  series: readonly SeriesStanding[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const added = (before: readonly string[], after: readonly string[]): string[] => after.filter((one) => !before.includes(one));

/** How to come from `after` to `before`; series that are new have no way back and stay, empty. */
export function wayBack(before: Present, after: Present, now: Date): WayBack {
  const later = new Map(after.standings.map((one) => [one.id, one]));
  const changed = before.standings.filter((one) => !isSame(one, later.get(one.id)));
  return {
    madeAt: now.toISOString(),
    appointments: changed.map(({ id, row, members, revision }) => {
      const is = later.get(id)!;
      const { sealed_where: where, ...rest } = row;
      const elsewhere = where !== is.row.sealed_where;
      return { row: elsewhere ? row : rest, members, begins: row.starts_at !== is.row.starts_at, elsewhere, now: { revision: is.revision, asks: is.asks, raised: is.revision !== revision } };
    }),
    series: before.series.map((one) => ({ ...one, now: after.series.find(({ id }) => id === one.id)!.revision })),
    moves: changed.flatMap(({ id, moves }) => added(moves, later.get(id)!.moves)),
    answered: changed.flatMap(({ id, asks }) => added(asks, later.get(id)!.asks).map((ask) => ask.split(' ')[0]!)),
  };
}

/** Whether everything is as the edit left it. */
export const isUntouched = ({ appointments, series }: WayBack, present: Present): boolean =>
  appointments.every(({ row, now }) => {
    const is = present.standings.find(({ id }) => id === row.id);
    return is?.revision === now.revision && isSame(is.asks, now.asks);
  }) && series.every(({ id, now }) => present.series.find((one) => one.id === id)?.revision === now);
