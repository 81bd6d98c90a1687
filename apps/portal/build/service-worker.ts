import path from 'node:path';
import type { Plugin } from 'vite';
import { compiledScript } from './script.js';

const SOURCE = 'src/service-worker/index.ts';
/** Always at this address: a worker has its scope and its next version from where it lies. */
const ADDRESS = 'service-worker.js';

/** Builds the service worker into one small script at the root of the portal, and while developing too. */
export function serviceWorker(): Plugin {
  let root = '';
  const code = () => compiledScript(path.join(root, SOURCE));
  return {
    name: 'attune:service-worker',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${ADDRESS}`, (_request, response, next) => {
        code().then((script) => response.setHeader('content-type', 'text/javascript').end(script), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS, source: await code() });
    },
  };
}
