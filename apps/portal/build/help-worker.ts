import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin } from 'vite';
import { closureOf, type Bundle } from './bundle.js';
import { LANGUAGES, modulesOf } from './doors.js';
import { compiledScript } from './script.js';

const SOURCE = 'src/help-worker/index.ts';
/** Always at this address: a worker has its scope and its next version from where it lies. */
const ADDRESS = 'help-worker.js';
/** What the page names besides its own code and styles. */
const BESIDE = [/\/first-steps-[^/]+\.js$/, /\/(source-sans-3|literata)-latin-wght-normal-[^/]+\.woff2$/, /\/chevron-[^/]+\.svg$/];

/** Builds the worker that keeps Hard moment, with the names of all that it is drawn with. */
export function helpWorker(): Plugin {
  let root = '';
  return {
    name: 'attune:help-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = filesOf(bundle);
        const build = createHash('sha256').update(files.join()).digest('hex').slice(0, 8);
        const source = await compiledScript(path.join(root, SOURCE), { __HELP_FILES__: JSON.stringify(files), __HELP_BUILD__: JSON.stringify(build) });
        this.emitFile({ type: 'asset', fileName: ADDRESS, source });
      },
    },
  };
}

/** @throws Error when something the page names is not in the build */
function filesOf(bundle: Bundle): string[] {
  const drawn = LANGUAGES.flatMap((language) => {
    const { js, css } = closureOf(modulesOf('hardMoment', language), bundle);
    return [...css, ...js];
  });
  const beside = BESIDE.map((pattern) => Object.keys(bundle).filter((name) => pattern.test(`/${name}`)));
  if (beside.some((found) => found.length === 0)) throw new Error('a font, a sign or the first steps are not in the build');
  return [...new Set([...drawn, ...beside.flat()])].sort().map((name) => `/${name}`);
}
