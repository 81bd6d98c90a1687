import { expectAccessible, stands } from '../support/accessible.js';
import { faultsOf } from '../support/every-page.js';
import { strangersOn } from '../support/languages.js';
import { reach } from '../support/keyboard.js';
import { expect, test } from '../support/test.js';
import { arrive, goOn } from '../support/walk.js';

test('what the journeys rely on can say no: a nameless button, pale words, a wide page, a button out of reach', async ({ visit }) => {
  const page = await visit();
  await page.goto('/sign-in');
  await page.getByRole('form').waitFor();
  expect(await faultsOf(page, 'en')).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.append(document.createElement('button'));
    const pale = main.appendChild(document.createElement('p'));
    pale.textContent = 'pale';
    Object.assign(pale.style, { color: '#ddd', background: '#fff', inlineSize: '600px' });
    document.querySelector<HTMLElement>('form [type="submit"]')!.tabIndex = -1;
  });
  const faults = await faultsOf(page, 'en');
  expect(faults).toContainEqual(expect.stringMatching(/^phone: \d+ px wide$/));
  expect(faults).toContainEqual(expect.stringMatching(/^phone, light: button-name:/));
  expect(faults).toContainEqual(expect.stringMatching(/^laptop, dark: color-contrast:/));
  await expect(reach(page, page.getByRole('button', { name: 'Sign in' }))).rejects.toThrow('The keyboard does not reach');
});

test('axe waits for a page that is still coming, and a page that has come without its heading is not let through', async ({ visit }) => {
  const page = await visit();
  await page.goto('/sign-in');
  await stands(page);
  const title = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const heading = main.querySelector('h1')!;
    const wait = Object.assign(document.createElement('div'), { className: 'wait' });
    heading.replaceWith(wait);
    setTimeout(() => wait.replaceWith(heading), 300);
    return heading.textContent;
  });
  await expectAccessible(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.evaluate(() => document.querySelector('h1')!.remove());
  await expect(stands(page, 500)).rejects.toThrow(/it has no h1/);
  await page.evaluate(() => document.querySelector('main')!.replaceChildren(Object.assign(document.createElement('div'), { className: 'wait' })));
  await expect(stands(page, 500)).rejects.toThrow(/it is still loading/);
});

test('a walk through an exercise sees a word that was not filled in and a screen that is too wide, and does not go where it is not let', async ({ visit }) => {
  const page = await visit({ phone: true });
  await page.goto('/sign-in');
  await stands(page);
  await page.evaluate(() => {
    const odd = document.querySelector('main')!.appendChild(document.createElement('p'));
    odd.textContent = 'It went from {before} to 3.';
    odd.style.inlineSize = '400px';
  });
  expect((await arrive(page)).faults).toEqual(['says “{before}”', expect.stringMatching(/^\d+ px too wide$/)]);
  await expect(goOn(page, 'first')).rejects.toThrow('there is no way on');
  await page.evaluate(() => {
    document.querySelector('main')!.append(Object.assign(document.createElement('p'), { id: 'step-error', textContent: 'Please choose one.' }));
  });
  await expect(arrive(page)).rejects.toThrow('not let on: Please choose one.');
});

test('a word of the other language is noticed, and the way to that language is not', async ({ visit }) => {
  const page = await visit({ spanish: true });
  await page.goto('/sign-in');
  await stands(page);
  expect(await strangersOn(page, 'es')).toEqual([]);
  await page.evaluate(() => document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: 'Welcome back' })));
  expect(await strangersOn(page, 'es')).toEqual(['not in es: Welcome back']);
  expect(await strangersOn(page, 'en')).toContainEqual('the page says it is in es');
});
