import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLIENT, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

const FILE = fileURLToPath(new URL('../../../docs/screenshot.png', import.meta.url));
const MOST_BYTES = 300_000;

/** The page as it stands, without the ring of whatever has the focus. */
async function picture(page: Page): Promise<string> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
}

test('a client’s Today on the phone, beside the therapist’s review', async ({ visit }) => {
  const client = await visit({ phone: true });
  await signIn(client, CLIENT);
  await expect(client.getByRole('article').first()).toBeVisible();
  const therapist = await visit();
  await signIn(therapist, THERAPIST);
  await therapist.goto('/inbox');
  await therapist.getByRole('link', { name: /Maya Brightwater.*Three kind sentences/ }).click();
  await expect(therapist.getByRole('heading', { name: /^Third sentence/ })).toBeVisible();

  const board = await visit();
  await board.setViewportSize({ width: 1760, height: 900 });
  await board.setContent(`
    <style>
      body { margin: 0; height: 900px; background: #dfe6e0; position: relative; overflow: hidden }
      img { position: absolute; box-shadow: 0 18px 50px rgb(20 40 35 / .22); border: 1px solid rgb(20 40 35 / .14) }
      .laptop { inset: 60px auto auto 48px; width: 1248px; height: 780px; border-radius: 12px }
      .phone { inset: 80px 48px auto auto; height: 740px; border-radius: 28px }
    </style>
    <img class="laptop" src="${await picture(therapist)}"><img class="phone" src="${await picture(client)}">`);
  await board.screenshot({ path: FILE });
  expect(statSync(FILE).size).toBeLessThan(MOST_BYTES);
});
