import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MARK = '?whole';
/** The doors of the engine that bring every kind and every check; `on-demand` is the one that both doors of the portal share. */
const WHOLE = /^@attune\/exercise(\/exchange)?$/;
const ANY = /^@attune\/exercise(\/|$)/;
const BUILDER = /\/src\/features\/builder\//;

/**
 * Gives whoever writes exercises an engine of their own, with every kind and every check. Shared with the one that
 * clients run, each check would lie in the file of its kind, and a client's phone would load what it never asks for.
 */
export function wholeEngine(): Plugin {
  return {
    name: 'attune:whole-engine',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const within = importer?.endsWith(MARK) === true;
      const asks = WHOLE.test(source) || (ANY.test(source) && BUILDER.test(importer ?? ''));
      if (!within && !asks) return null;
      const found = await this.resolve(source, within ? importer.slice(0, -MARK.length) : importer, { ...options, skipSelf: true });
      if (!found || found.external || found.id.startsWith('\0')) return found;
      return { ...found, id: `${found.id}${MARK}` };
    },
    load(id) {
      return id.endsWith(MARK) ? readFileSync(id.slice(0, -MARK.length), 'utf8') : null;
    },
  };
}
