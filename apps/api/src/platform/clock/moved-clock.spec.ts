import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError } from '../config/config.error.js';
import { readEnv } from '../config/env.js';
import { MovedClock } from './moved-clock.js';

const WEEK = 7 * 86_400_000;
const KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => i)).toString('base64');
const settings = { APP_DATABASE_URL: 'postgres://attune_app:long-enough@localhost/attune', MASTER_KEY: KEY, DATA_DIR: '/data', TEST_CLOCK_FILE: '/somewhere/clock' };

describe('the clock that tests move', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-clock-'));
  const file = path.join(folder, 'ahead');
  afterAll(() => rmSync(folder, { recursive: true }));
  const began = Date.now();

  /** In whole weeks; the machine's clock goes on between two looks. */
  const ahead = (): number => Math.floor((new MovedClock(file).now().getTime() - began) / WEEK);

  it('is the machine\'s until a file says otherwise, and again when the file is gone or says nothing', () => {
    expect(ahead()).toBe(0);
    writeFileSync(file, String(3 * WEEK));
    expect(ahead()).toBe(3);
    writeFileSync(file, 'soon');
    expect(ahead()).toBe(0);
    rmSync(file);
    expect(ahead()).toBe(0);
  });

  it('is refused in production', () => {
    expect(readEnv(settings).testClockFile).toBe('/somewhere/clock');
    expect(() => readEnv({ ...settings, NODE_ENV: 'production' })).toThrow(ConfigError);
    expect(() => readEnv({ ...settings, NODE_ENV: 'production' })).toThrow('TEST_CLOCK_FILE');
    expect(readEnv({ ...settings, NODE_ENV: 'production', TEST_CLOCK_FILE: '' }).testClockFile).toBeUndefined();
  });
});
