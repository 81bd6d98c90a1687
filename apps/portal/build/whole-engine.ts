import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MARK = '?whole';
/** The doors of the engine with checks behind them; the others are shared with what clients run. */
const WHOLE = /^@attune\/exercise(\/(authoring|exchange))?$/;

/**
 * Gives the checks of whoever writes exercises an engine of their own, with every kind and every check. Shared with the
 * one that clients run, each check would lie in the file of its kind, and a phone would load what it never asks for.
 */
export function wholeEngine(): Plugin {
  return {
    name: 'attune:whole-engine',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const within = importer?.endsWith(MARK) === true;
      if (!within && !WHOLE.test(source)) return null;
      const found = await this.resolve(source, within ? importer.slice(0, -MARK.length) : importer, { ...options, skipSelf: true });
      if (!found || found.external || found.id.startsWith('\0')) return found;
      return { ...found, id: `${found.id}${MARK}` };
    },
    load(id) {
      return id.endsWith(MARK) ? readFileSync(id.slice(0, -MARK.length), 'utf8') : null;
    },
  };
}
