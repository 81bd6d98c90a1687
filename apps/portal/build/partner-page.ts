import type { Plugin } from 'vite';

/** What the portal's own page says of itself before any script runs, and what stands there instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/<title>[^<]*<\/title>/, '<title>Done, or not today</title>'],
  [/\s*<meta name="description"[^>]*>/, ''],
  [/<noscript>[^<]*<\/noscript>/, '<noscript>This page needs JavaScript. / Esta página necesita JavaScript.</noscript>'],
];
/** Left out where there is one: nobody is asked to install what they were only shown. */
const MANIFEST = /\s*<link rel="manifest"[^>]*>/;

/**
 * Writes `with.html`, the page behind a partner's link: the portal's, without its name and without a word of what it is for. A
 * messenger reads it for a preview, and whoever was given a link is told nothing but what is behind it.
 */
export function partnerPage(): Plugin {
  return {
    name: 'attune:partner-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('there is no index.html to be made plain');
        this.emitFile({ type: 'asset', fileName: 'with.html', source: plain(String(page.source)) });
      },
    },
  };
}

/** @throws Error when something that was to go is not there: then it may stand elsewhere, in other words. */
export function plain(html: string): string {
  const made = WORDS.reduce((page, [words, instead]) => {
    if (!words.test(page)) throw new Error(`the page has nothing like ${words}`);
    return page.replace(words, instead);
  }, html.replace(MANIFEST, ''));
  const said = /attune|therap/i.exec(made.replace(/(src|href)="[^"]*"/g, ''));
  if (said) throw new Error(`the partner's page says "${said[0]}"`);
  return made;
}
