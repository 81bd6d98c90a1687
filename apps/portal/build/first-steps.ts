import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin } from 'vite';
import { closureOf, type Bundle } from './bundle.js';
import { LANGUAGES, modulesOf, OPENED, type Opened } from './doors.js';
import { compiledScript } from './script.js';

const SOURCE = 'src/first-steps.ts';

/**
 * Builds `src/first-steps.ts` into a small script of its own that knows the names of the files each door needs, and
 * names it first in the page. It is no module and waits for nothing, so that it has asked for everything while the
 * page's own script is still on its way. Our content security policy allows no script inside the page.
 */
export function firstSteps(): Plugin {
  let root = '';
  let file = '';
  return {
    name: 'attune:first-steps',
    config: (_config, { command }) => ({ define: command === 'serve' ? { __FIRST_FILES__: '{}' } : {} }),
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const code = await compiledScript(path.join(root, SOURCE), { __FIRST_FILES__: JSON.stringify(filesOf(bundle)) });
      file = `assets/first-steps-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: file, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { server }) {
        const attrs = server ? { type: 'module', src: `/${SOURCE}` } : { async: true, fetchpriority: 'high', src: `/${file}` };
        return [{ tag: 'script', injectTo: 'head-prepend', attrs }];
      },
    },
  };
}

/** What every opening asks for beyond the page itself, by language. */
function filesOf(bundle: Bundle): Record<string, Record<string, string[]>> {
  const page = closureOf([], bundle);
  const beyond = (opened: Opened, language: (typeof LANGUAGES)[number]) => {
    const { js, css } = closureOf(modulesOf(opened, language), bundle);
    return [...css, ...js].filter((name) => !page.js.has(name) && !page.css.has(name)).map((name) => `/${name}`);
  };
  const openings = Object.keys(OPENED) as Opened[];
  return Object.fromEntries(
    openings.map((opened) => [opened, Object.fromEntries(LANGUAGES.map((language) => [language, beyond(opened, language)]))]),
  );
}
