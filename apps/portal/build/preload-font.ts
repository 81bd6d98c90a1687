import type { Plugin } from 'vite';

const READING_FONT = /source-sans-3-latin-wght-normal-[^/]*\.woff2$/;

/** Asks for the reading font with the page itself instead of after the stylesheet: it is on every first screen. */
export function preloadFont(): Plugin {
  return {
    name: 'attune:preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => READING_FONT.test(name));
        if (!font) throw new Error('the reading font is not in the build');
        return [
          {
            tag: 'link',
            injectTo: 'head-prepend',
            attrs: { rel: 'preload', href: `/${font}`, as: 'font', type: 'font/woff2', crossorigin: true },
          },
        ];
      },
    },
  };
}
