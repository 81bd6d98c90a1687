import { expect, type Page } from '@playwright/test';
import { choose, reach, type } from './keyboard.js';

/** What stands around the steps, by the label of its field, in English and Spanish. */
const ABOUT: readonly [label: string, en: string, es: string][] = [
  ['Title', 'A quiet check', 'Una mirada tranquila'],
  ['Quiet title', 'A short note', 'Una nota breve'],
  ['Purpose', 'Notice how tense it is, and pick one small thing.', 'Notar cuánta tensión hay y elegir una cosa pequeña.'],
  ['What to do', 'Say how tense it is, then choose.', 'Di cuánta tensión hay y elige.'],
  ['Why it helps', 'Many people notice tension late. Naming it early may help. It does not take it away.', 'Muchas personas notan tarde la tensión. Nombrarla pronto puede ayudar. No la quita.'],
  ['When it is hard', 'You can stop at any step and come back another day.', 'Puedes parar en cualquier paso y volver otro día.'],
  ['When it fits', 'Clients who notice tension late.', 'Consultantes que notan tarde la tensión.'],
  ['When to wait', 'While the body feels unsafe.', 'Mientras el cuerpo no se siente a salvo.'],
  ['What to look at in review', 'Which small thing was chosen, and when.', 'Qué cosa pequeña se eligió, y cuándo.'],
];

export const field = (page: Page, name: string | RegExp) => page.locator('section').getByRole('textbox', { name, exact: true }).first();
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** The title of the exercise on the page; the client's phone beside it has a heading of its own. */
export const title = (page: Page, name: string) => page.locator('.page-head').getByRole('heading', { level: 1, name });
export const saved = (page: Page) => expect(page.getByText(/^Saved at/)).toBeVisible();

/** Goes on in the other language of what is written. */
export const writeIn = (page: Page, language: 'English' | 'Español') =>
  choose(page, page.getByRole('group', { name: 'Language being written' }).getByRole('radio', { name: language }));

/** Writes what stands around the steps, in both languages. */
export async function writeAround(page: Page): Promise<void> {
  for (const [label, en] of ABOUT) await type(page, field(page, label), en);
  await writeIn(page, 'Español');
  for (const [label, , es] of ABOUT) await type(page, field(page, label), es);
  await writeIn(page, 'English');
}

/** Goes to a box of the picture, by Tab to the picture and by its arrows from there. */
export async function goToBox(page: Page, name: RegExp, ...keys: string[]): Promise<void> {
  await reach(page, page.getByRole('treeitem', { selected: true }));
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByRole('treeitem', { name })).toBeFocused();
}
