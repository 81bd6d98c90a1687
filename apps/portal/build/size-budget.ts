import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { chunksOf, closureOf, holderOf, type Bundle } from './bundle.js';
import { modulesOf, type Opened } from './doors.js';

interface Door {
  name: string;
  opened: Opened;
  /** Gzipped bytes. */
  js: number;
  css: number;
  /** Files of ours: the page, code, styles, texts, fonts. Zero: not counted. */
  requests: number;
}

const KB = 1000;

/** The heaviest kinds of steps of those that nearly every exercise is made of; any other brings its own weight when it is used. */
const USUAL_KINDS = ['Text', 'Choice', 'Emotion'].map((kind) => `features/doing/kinds/${kind}.tsx`);

/** The budgets of the two doors, and of help that is opened without going through either, for a first visit in the larger of the two languages. */
const DOORS: readonly Door[] = [
  { name: 'sign-in', opened: 'signIn', js: 110 * KB, css: 20 * KB, requests: 8 },
  { name: 'client door', opened: 'client', js: 110 * KB, css: 20 * KB, requests: 8 },
  { name: 'an exercise', opened: 'doing', js: 130 * KB, css: 20 * KB, requests: 0 },
  { name: 'hard moment', opened: 'hardMoment', js: 115 * KB, css: 20 * KB, requests: 12 },
  { name: 'staff door', opened: 'staff', js: 180 * KB, css: 40 * KB, requests: 0 },
];

/** What a further page of the staff door may load besides what the door has loaded. */
const FURTHER_JS = 60 * KB;

/** The heaviest of those pages, by their modules; texts in the larger of the two languages. */
const FURTHER: readonly { name: string; modules: readonly string[] }[] = [
  { name: 'writing an exercise', modules: ['app/EditExercise.tsx', 'locales/es/builder.ts'] },
  { name: 'versions of an exercise', modules: ['features/builder/versions/index.ts', 'locales/es/builder.ts'] },
];

/** Where the client's own code lives: nothing else may load it. */
const CLIENT_ONLY = /\/src\/(app\/routes\.client|features\/(today|doing|path|hard-moment)\/|features\/safety-plan\/own)/;

/** Trying an exercise is doing it: this page alone, loaded when a therapist asks for it, brings the client's screens along. */
const BORROWS = /\/src\/app\/TryExercise/;

/** The page itself, its first steps and the two fonts. */
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
        for (const { name, modules } of FURTHER) this.info(weighFurther(name, modules, bundle));
        keepDoorsApart(bundle);
      },
    },
  };
}

function weigh(door: Door, bundle: Bundle): string {
  const kinds = door.opened === 'doing' ? USUAL_KINDS : [];
  const files = closureOf([...modulesOf(door.opened, 'es'), ...kinds], bundle);
  const js = gzipped([...files.js], bundle);
  const css = gzipped([...files.css], bundle);
  const requests = files.js.size + files.css.size + ALWAYS_REQUESTED;
  const line = `${door.name}: ${kb(js)} JS of ${kb(door.js)}, ${kb(css)} CSS of ${kb(door.css)}, ${requests} files`;
  if (js > door.js || css > door.css || (door.requests > 0 && requests > door.requests)) {
    throw new Error(`over budget: ${line}${door.requests ? ` of ${door.requests}` : ''}`);
  }
  return line;
}

/** A page that is opened from a first one: what it loads that is not there yet. */
function weighFurther(name: string, modules: readonly string[], bundle: Bundle): string {
  const there = closureOf(modulesOf('staff', 'es'), bundle).js;
  const js = gzipped([...closureOf(modules, bundle).js].filter((file) => !there.has(file)), bundle);
  const line = `${name}: ${kb(js)} JS of ${kb(FURTHER_JS)}`;
  if (js > FURTHER_JS) throw new Error(`over budget: ${line}`);
  return line;
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
