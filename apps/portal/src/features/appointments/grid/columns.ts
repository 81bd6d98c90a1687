/** Something that takes room in a day; minutes since midnight. */
export interface Extent {
  from: number;
  to: number;
}

/** Where it stands among those that overlap with it: the first of its columns, how many it takes, and of how many. */
export interface Place {
  column: number;
  width: number;
  of: number;
}

/** What is shorter is drawn this long, so that it can be read and touched; others keep clear of it. */
export const LEAST_DRAWN = 30;

const drawnEnd = ({ from, to }: Extent): number => Math.max(to, from + LEAST_DRAWN);
const overlap = (a: Extent, b: Extent): boolean => a.from < drawnEnd(b) && b.from < drawnEnd(a);

/**
 * Puts what overlaps side by side: as few columns as that takes, each as wide as its neighbours leave room for. The places are in
 * the order of what was given.
 */
export function placesOf(extents: readonly Extent[]): Place[] {
  const order = extents.map((_, index) => index).sort((a, b) => compare(extents[a]!, extents[b]!) || a - b);
  const places = new Array<Place>(extents.length);
  for (const group of groupsOf(order, extents)) {
    const columns: number[][] = [];
    for (const index of group) {
      const free = columns.findIndex((column) => !overlap(extents[column.at(-1)!]!, extents[index]!));
      if (free >= 0) columns[free]!.push(index);
      else columns.push([index]);
    }
    columns.forEach((column, at) => {
      for (const index of column) places[index] = { column: at, width: widthOf(index, at, columns, extents), of: columns.length };
    });
  }
  return places;
}

/** Earlier ones first, of those the longer ones. */
const compare = (a: Extent, b: Extent): number => a.from - b.from || b.to - a.to;

/** Runs of extents of which each overlaps with something before it. */
function groupsOf(order: readonly number[], extents: readonly Extent[]): number[][] {
  const groups: number[][] = [];
  let end = -Infinity;
  for (const index of order) {
    const extent = extents[index]!;
    if (extent.from >= end) groups.push([]);
    groups.at(-1)!.push(index);
    end = Math.max(end, drawnEnd(extent));
  }
  return groups;
}

/** How many columns it may take: its own, and those after it in which nothing stands beside it. */
function widthOf(index: number, at: number, columns: readonly number[][], extents: readonly Extent[]): number {
  let width = 1;
  while (at + width < columns.length && !columns[at + width]!.some((other) => overlap(extents[other]!, extents[index]!))) width += 1;
  return width;
}
