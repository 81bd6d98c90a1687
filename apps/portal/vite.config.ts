import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './build/chunks.js';
import { compileTexts } from './build/compile-texts.js';
import { compress } from './build/compress.js';
import { firstSteps } from './build/first-steps.js';
import { helpWorker } from './build/help-worker.js';
import { partnerPage } from './build/partner-page.js';
import { preloadFont } from './build/preload-font.js';
import { serviceWorker } from './build/service-worker.js';
import { sizeBudget } from './build/size-budget.js';
import { wholeEngine } from './build/whole-engine.js';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

export default defineConfig({
  plugins: [react(), wholeEngine(), compileTexts(), preloadFont(), firstSteps(), serviceWorker(), helpWorker(), partnerPage(), sizeBudget(), compress()],
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  preview: { host: '127.0.0.1', proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing inlined: the content security policy allows our own files only, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
});
