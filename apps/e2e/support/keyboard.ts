import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 250;

/** What has the focus, as far as the next key depends on it. */
type Standing = 'there' | 'in its group' | 'elsewhere';

const standing = (target: Locator): Promise<Standing> =>
  target.evaluate((element) => {
    const active = document.activeElement;
    if (active === element) return 'there';
    const radios = [active, element].every((each) => each instanceof HTMLInputElement && each.type === 'radio');
    return radios && (active as HTMLInputElement).name === (element as HTMLInputElement).name ? 'in its group' : 'elsewhere';
  });

/**
 * Goes to an element as a keyboard does: Tab by Tab, and with the arrows inside a group of radios.
 * @throws when it cannot be reached
 */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const at = await standing(target);
    if (at === 'there') return;
    await page.keyboard.press(at === 'in its group' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** Presses a button or follows a link. */
export async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** Follows a link and waits for the page behind it, so that no key goes to the page before. */
export async function follow(page: Page, link: Locator, heading: string | RegExp): Promise<void> {
  await press(page, link);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Chooses a radio, or switches a checkbox. */
export async function choose(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  const isChosenRadio = await target.evaluate((element) => element instanceof HTMLInputElement && element.type === 'radio' && element.checked);
  if (!isChosenRadio) await page.keyboard.press('Space');
}

/** Types into a field in place of what it held. */
export async function type(page: Page, target: Locator, words: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(words);
}

/** Moves a scale from its lowest end to a number. */
export async function slide(page: Page, target: Locator, to: number): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Home');
  for (let at = 0; at < to; at += 1) await page.keyboard.press('ArrowRight');
}

/** Chooses an option of a native select by its words, once it is among them. */
export async function select(page: Page, target: Locator, option: string): Promise<void> {
  await reach(page, target);
  await target.locator('option', { hasText: option }).first().waitFor({ state: 'attached' });
  await page.keyboard.type(option);
}
