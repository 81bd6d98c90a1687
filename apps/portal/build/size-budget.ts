import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

interface Door {
  name: string;
  /** Modules a first visit loads besides the entry, by the end of their path. */
  modules: readonly string[];
  /** Gzipped bytes. */
  js: number;
  css: number;
  /** Files of ours: the page, the theme script, code, styles, texts, fonts. Zero: not counted. */
  requests: number;
}

const KB = 1000;

/** The budgets of the two doors, for a first visit in the larger of the two languages. */
const DOORS: readonly Door[] = [
  {
    name: 'client door',
    modules: ['app/routes.client.tsx', 'locales/es/client.ts'],
    js: 130 * KB,
    css: 20 * KB,
    requests: 8,
  },
  {
    name: 'staff door',
    modules: ['app/routes.staff.tsx', 'locales/es/client.ts', 'locales/es/staff.ts'],
    js: 230 * KB,
    css: 40 * KB,
    requests: 0,
  },
];

/** Where the client's own code lives: nothing else may load it. */
const CLIENT_ONLY = /\/src\/(app\/routes\.client|features\/(today|doing|path|hard-moment)\/)/;

/** Trying an exercise is doing it: this page alone, loaded when a therapist asks for it, brings the client's screens along. */
const BORROWS = /\/src\/app\/TryExercise/;

/** The page itself, the theme script and the two fonts. */
const ALWAYS_REQUESTED = 4;

/** Fails the build when a door has grown over its budget, and prints what each weighs. */
export function sizeBudget(): Plugin {
  return {
    name: 'attune:size-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const door of DOORS) this.info(weigh(door, bundle));
        keepDoorsApart(bundle);
      },
    },
  };
}

function weigh(door: Door, bundle: Bundle): string {
  const files = firstVisit(door, bundle);
  const js = gzipped([...files.js], bundle);
  const css = gzipped([...files.css], bundle);
  const requests = files.js.size + files.css.size + ALWAYS_REQUESTED;
  const line = `${door.name}: ${kb(js)} JS of ${kb(door.js)}, ${kb(css)} CSS of ${kb(door.css)}, ${requests} files`;
  if (js > door.js || css > door.css || (door.requests > 0 && requests > door.requests)) {
    throw new Error(`over budget: ${line}${door.requests ? ` of ${door.requests}` : ''}`);
  }
  return line;
}

/** The entry and the files that hold the door's own modules, with everything they import at once. */
function firstVisit(door: Door, bundle: Bundle) {
  const js = new Set<string>();
  const css = new Set<string>();
  const add = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || js.has(fileName)) return;
    js.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) css.add(style);
    chunk.imports.forEach(add);
  };
  for (const chunk of chunksOf(bundle)) if (chunk.isEntry) add(chunk.fileName);
  for (const module of door.modules) add(holderOf(module, bundle).fileName);
  return { js, css };
}

/** A file of the client's door that something else imports would send the client's pages to staff. */
function keepDoorsApart(bundle: Bundle): void {
  const { fileName } = holderOf('app/routes.client.tsx', bundle);
  for (const chunk of chunksOf(bundle)) {
    const foreign = chunk.fileName !== fileName && !chunk.moduleIds.some((id) => CLIENT_ONLY.test(id) || BORROWS.test(id));
    if (foreign && chunk.imports.includes(fileName)) {
      throw new Error(
        `${chunk.name} loads the client's door; name what it shares with it in src/app/shared.ts:\n${chunk.moduleIds.join('\n')}`,
      );
    }
  }
}

function holderOf(module: string, bundle: Bundle): Rolldown.OutputChunk {
  const holder = chunksOf(bundle).find((chunk) => chunk.moduleIds.some((id) => id.endsWith(`/src/${module}`)));
  if (!holder) throw new Error(`${module} is not in the build`);
  return holder;
}

function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

function gzipped(names: readonly string[], bundle: Bundle): number {
  return names.reduce((sum, name) => {
    const output = bundle[name];
    if (!output) return sum;
    return sum + gzipSync(output.type === 'chunk' ? output.code : output.source, { level: 9 }).length;
  }, 0);
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
