import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const TEXTS = /\/src\/locales\/[a-z]{2}\/[^/]+\.json$/;

/**
 * Turns the ICU messages of `src/locales/<language>/<area>.json` into Lingui's compiled form while building,
 * so that no message parser is sent to the browser.
 */
export function compileTexts(): Plugin {
  return {
    name: 'attune:compile-texts',
    enforce: 'pre',
    transform(source, id) {
      if (!TEXTS.test(id)) return null;
      const messages = JSON.parse(source) as Record<string, string>;
      const compiled = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]));
      return { code: JSON.stringify(compiled), map: null };
    },
  };
}
