import { speak } from '../support/every-page.js';
import { stands } from '../support/accessible.js';
import { strangersOn } from '../support/languages.js';
import { CLIENT, OTHER_CLIENT, OWNER, signIn, SUPERVISOR, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

const SPEAKS_SPANISH = 'rosa.almendrales@demo.attune.test';

test('each person’s pages speak the language they chose, whatever their browser asks for; before that, the browser’s', async ({ visit }) => {
  for (const email of [OWNER, THERAPIST, SUPERVISOR, CLIENT, OTHER_CLIENT]) {
    const page = await visit({ spanish: true });
    await page.goto('/sign-in');
    await stands(page);
    expect(await strangersOn(page, 'es')).toEqual([]);
    await signIn(page, email);
    await stands(page);
    expect([email, await strangersOn(page, 'en')]).toEqual([email, []]);
  }
  const rosa = await visit();
  await signIn(rosa, SPEAKS_SPANISH);
  await stands(rosa);
  expect(await strangersOn(rosa, 'es')).toEqual([]);
});

test('a person who chooses the other language has it from then on, on every device', async ({ visit }) => {
  const owner = await visit({ spanish: true });
  await signIn(owner, OWNER);
  await speak(owner, 'es');
  try {
    const elsewhere = await visit();
    await signIn(elsewhere, OWNER);
    await stands(elsewhere);
    expect(await strangersOn(elsewhere, 'es')).toEqual([]);
  } finally {
    await speak(owner, 'en');
  }
});
