import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.js';

/** Takes the README's picture of the demo practice: `npm run screenshot`. */
export default defineConfig(journeys, { testDir: 'pictures', testMatch: '*.picture.ts' });
