import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Longer than anything takes to load here; a page that lacks something is told from one that is late by waiting so long. */
const LATEST_MS = 10_000;

/**
 * Waits until the page stands: it has its `main` and its `h1`, and nothing on it says that it is loading. Between the
 * press of a link and the page behind it there may be neither, which is not a fault of the page.
 * @throws with what is still lacking, also when a page that is all there has no `h1`
 */
export async function stands(page: Page, latest = LATEST_MS): Promise<void> {
  await expect(async () => {
    expect(await page.evaluate(lacking), `what ${new URL(page.url()).pathname} lacks before it can be looked at`).toEqual([]);
  }).toPass({ timeout: latest, intervals: [20, 50, 100] });
}

/** What keeps a page from standing. Runs in the page. */
function lacking(): string[] {
  const there = (selector: string) => document.querySelector(selector) !== null;
  return [
    ...(there('.first-frame, .wait, [aria-busy="true"]') ? ['it is still loading'] : []),
    ...(there('main') ? [] : ['it has no main']),
    ...(there('h1') ? [] : ['it has no h1']),
  ];
}

/**
 * What axe finds on the page as it is now: each rule, with the elements that break it. In one piece, since our pages
 * have no frames, and without a list of what is in order: that takes a third of the time.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Where the page stands: its address and its title. */
const placeOf = (page: Page): Promise<string> => page.evaluate(() => `${location.pathname} ${document.querySelector('h1')?.textContent}`);

/** Asserts that axe finds nothing on the page, once it stands. A page that was left while it was looked at is looked at anew. */
export async function expectAccessible(page: Page): Promise<void> {
  await stands(page);
  const place = await placeOf(page);
  const violations = await violationsOf(page);
  const left = violations.length > 0 && ((await page.evaluate(lacking)).length > 0 || (await placeOf(page)) !== place);
  if (left) return expectAccessible(page);
  expect(violations).toEqual([]);
}
