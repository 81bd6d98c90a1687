import { defineConfig, type LaunchOptions } from '@playwright/test';
import { fromStack, practice, practices } from './support/stack.js';

/** As many workers as there are practices: the journeys of one file share one, and those of two workers never meet. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  fullyParallel: false,
  workers: practices.length,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    baseURL: practice.url,
    browserName: 'chromium',
    launchOptions: JSON.parse(fromStack('E2E_BROWSER')) as LaunchOptions,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure', // a trace is asked for with `--trace on`: kept for each journey, it doubles the time
  },
});
