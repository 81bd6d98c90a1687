import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONSENT } from './api';

/** What each name of a consent stood for: a digest of its words in both languages. Lines are added, never changed. */
const SAID: Record<string, string> = {
  'partner-1': '3f53f1bc72aee1b933f6100533b73e28f80c41b63c77768478226dffc514faba',
};

const wordsIn = (language: string): [string, string][] => {
  const all = JSON.parse(readFileSync(path.resolve('src/locales', language, 'partner.json'), 'utf8')) as Record<string, string>;
  return Object.entries(all).filter(([key]) => key.startsWith('consent.')).sort();
};

it('agrees to the words that its name stands for', () => {
  const words = ['en', 'es'].map(wordsIn);
  expect(words[0]!.length).toBeGreaterThan(10);
  expect(createHash('sha256').update(JSON.stringify(words)).digest('hex')).toBe(SAID[CONSENT]);
});
