import type { ReactNode } from 'react';

/** One line of a route table. A line without a path frames the lines inside it; an index line is its parent's page. */
export interface RouteLine {
  path?: string;
  index?: boolean;
  element?: ReactNode;
  lines: RouteLine[];
}

export interface Match {
  /** From the outermost frame to the page. */
  lines: RouteLine[];
  params: Record<string, string>;
}

/** One way through the table: its frames, and the address it answers to. */
interface Branch {
  lines: RouteLine[];
  segments: string[];
  weight: number;
}

/** How much a segment says: a word more than a parameter, a parameter more than "anything". */
const WEIGHTS = { word: 10, parameter: 3, anything: -2, index: 2 };

/** Every way through the table, the most telling first; of two alike the earlier line wins. */
export function branchesOf(lines: readonly RouteLine[], above: Branch = { lines: [], segments: [], weight: 0 }): Branch[] {
  return lines.flatMap((line) => through(line, above)).sort((a, b) => b.weight - a.weight);
}

function through(line: RouteLine, above: Branch): Branch[] {
  const own = segmentsOf(line.path ?? '');
  const weight = own.reduce((sum, segment) => sum + weigh(segment), above.weight) + (line.index ? WEIGHTS.index : 0);
  const branch = { lines: [...above.lines, line], segments: [...above.segments, ...own], weight };
  const ends = line.index || line.path !== undefined ? [branch] : [];
  return [...ends, ...branchesOf(line.lines, branch)];
}

/** The first branch that fits an address, with its parameters decoded; null when none does. */
export function findMatch(branches: readonly Branch[], pathname: string): Match | null {
  const given = segmentsOf(pathname);
  for (const { lines, segments } of branches) {
    const params = fit(segments, given);
    if (params) return { lines, params };
  }
  return null;
}

/** Whether an address is a place or lies below it: `/clients` holds `/clients/new`, and not `/clientship`. */
export function lies(pathname: string, place: string, exact = false): boolean {
  const [here, there] = [segmentsOf(pathname), segmentsOf(place)];
  return there.every((segment, index) => segment === here[index]) && (!exact || here.length === there.length);
}

function fit(segments: readonly string[], given: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    if (segment === '*') return params;
    const value = given[index];
    if (value === undefined) return null;
    if (segment.startsWith(':')) params[segment.slice(1)] = decode(value);
    else if (segment !== value) return null;
  }
  return given.length === segments.length ? params : null;
}

function weigh(segment: string): number {
  if (segment === '*') return WEIGHTS.anything;
  return segment.startsWith(':') ? WEIGHTS.parameter : WEIGHTS.word;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** A badly encoded address is taken as it stands. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
