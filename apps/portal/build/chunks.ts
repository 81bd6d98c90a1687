import path from 'node:path';

/** What is asked of the bundler: the modules a module imports outright. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const ENTRY = path.resolve(import.meta.dirname, '../index.html');

/** Both doors run the exercise engine, as clients do and therapists preview and read, and know the six reasons. */
const SHARED = /\/libs\/(exercise\/dist\/|clinical\/dist\/reasons)/;

/** The client's first pages, every kind of step included; the role-play, and two versions to choose from, come when they are opened. */
const CLIENT = /\/src\/(app\/(routes\.client|ClientShell)|features\/today\/|features\/doing\/(?!dialogue\/|trial\/|Choose))/;

/**
 * What travels together. A phone on a slow line waits for round trips, not for bytes: one file holds all that the first
 * screen imports and what both doors share, one more the client's first pages. Everything else is split by the bundler
 * as it is imported.
 */
export function chunkGroups() {
  let first: Set<string> | null = null;
  const firstScreen = (id: string, graph: Graph): string | null => {
    first ??= reached(ENTRY, graph);
    return first.has(id) || SHARED.test(id) ? 'first' : null;
  };
  return [
    { name: firstScreen, priority: 2 },
    { name: 'client', test: CLIENT, priority: 1 },
  ];
}

function reached(from: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (found.has(from)) return found;
  found.add(from);
  // A copy: the bundler uses its lists again for the next module asked for.
  for (const id of [...(graph.getModuleInfo(from)?.importedIds ?? [])]) reached(id, graph, found);
  return found;
}
