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
 * have no frames, and without a list of what is in order: that takes a third of the time. Style sheets are not fetched once more:
 * none of its rules asks for them, and one that a cut line kept away would be written into the page, which our own rules forbid.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: { assets: ['media'] } });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/**
 * Asserts that axe finds nothing on the page, once it stands. What is found on a page that turns into the next one meanwhile is no
 * fault of either, so the page is looked at anew before anything is called one.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await stands(page);
  if ((await violationsOf(page)).length === 0) return;
  await stands(page);
  expect(await violationsOf(page)).toEqual([]);
}
