import { defineConfig, type LaunchOptions } from '@playwright/test';
import { fromStack } from './support/stack.js';

/** One worker: the journeys share one practice, and two cores serve browser, API and database at once. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    baseURL: fromStack('E2E_BASE_URL'),
    browserName: 'chromium',
    launchOptions: JSON.parse(fromStack('E2E_BROWSER')) as LaunchOptions,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure', // a trace is asked for with `--trace on`: kept for each journey, it doubles the time
  },
});
