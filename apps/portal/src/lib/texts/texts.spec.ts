import { jest } from '@jest/globals';
import { phone } from '../testing/phone';
import type { Shelf } from './catalogues';
import type { Language } from './languages';

/** Each shelf holds one text that says its own name and language; it arrives when the spec lets it. */
let arrive: (() => void)[];

const loadCatalogue = (shelf: Shelf, language: Language) =>
  new Promise((resolve) => arrive.push(() => resolve({ [`${shelf}.said`]: [`${shelf} ${language}`] })));

async function texts() {
  jest.resetModules();
  jest.unstable_mockModule('./catalogues', () => ({ loadCatalogue }));
  const { changeLanguage, openTexts } = await import('./texts');
  const { i18n } = await import('@lingui/core');
  return { changeLanguage, openTexts, say: (shelf: Shelf) => i18n._(`${shelf}.said`) };
}

/** Lets everything asked for arrive, the latest first, as a bad line may. */
async function allArrive(): Promise<void> {
  while (arrive.length > 0) {
    arrive.pop()?.();
    await Promise.resolve();
  }
}

beforeEach(() => {
  arrive = [];
  phone();
  localStorage.setItem('attune.language', 'en');
  globalThis.document = { documentElement: {} } as unknown as Document;
});

it('opens in the new language what is asked for while the language changes', async () => {
  const { changeLanguage, openTexts, say } = await texts();
  const first = openTexts('client');
  await allArrive();
  await first;
  const changed = Promise.all([changeLanguage('es'), openTexts('staff')]);
  await allArrive();
  await changed;
  expect([say('client'), say('staff')]).toEqual(['client es', 'staff es']);
});

it('takes the last of two wishes, whichever arrives first', async () => {
  const { changeLanguage, openTexts, say } = await texts();
  const first = openTexts('client');
  await allArrive();
  await first;
  const changed = Promise.all([changeLanguage('es'), changeLanguage('en')]);
  await allArrive();
  await changed;
  expect(say('client')).toBe('client en');
});
