import { atDesk } from './long-tasks.mjs';

/** Waits until what was done is on the screen. */
const drawn = (page) => page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));

/** Reads a list on to its end, in as many steps as it takes. */
async function readAll(page, path) {
  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const read = page.waitForResponse((response) => response.url().includes(path));
    await more.click();
    await (await read).finished();
    await drawn(page);
  }
}

/** How long a list says it is, not all of its rows being drawn. */
const lengthOf = async (list, attribute) => Number(await list.first().getAttribute(attribute));

/**
 * What the client list and the inbox of a therapist with far too many clients cost: the longest task in ms while they
 * open, grow to their end, are scrolled, sorted and searched.
 */
export async function walkCrowd(url, token) {
  return atDesk(url, token, async (page, main) => {
    const rows = page.locator('tbody tr');
    const waiting = page.locator('main li');
    const result = {};
    result.open = await main.during(async () => {
      await page.goto(`${url}/clients`);
      await rows.first().waitFor();
      await page.waitForLoadState('networkidle');
    });
    result.grow = await main.during(async () => {
      await readAll(page, '/api/v1/clients?');
    });
    result.rows = (await lengthOf(page.locator('table'), 'aria-rowcount')) - 1;
    result.scroll = await main.during(async () => {
      for (let i = 0; i < 30; i += 1) {
        await page.mouse.wheel(0, i < 15 ? 8_000 : -8_000);
        await drawn(page);
      }
    });
    result.sort = await main.during(async () => {
      await page.getByRole('button', { name: 'Last activity' }).click();
      await page.locator('th[aria-sort=descending]').waitFor();
      await drawn(page);
    });
    result.filter = await main.during(async () => {
      await page.getByRole('searchbox').fill('client 199');
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length < 50);
    });
    result.inboxOpen = await main.during(async () => {
      await page.goto(`${url}/inbox`);
      await waiting.first().waitFor();
      await page.waitForLoadState('networkidle');
    });
    result.inboxGrow = await main.during(async () => {
      await readAll(page, '/api/v1/me/inbox?');
    });
    result.inboxRows = await lengthOf(page.locator('main li[aria-setsize]'), 'aria-setsize');
    return result;
  });
}
