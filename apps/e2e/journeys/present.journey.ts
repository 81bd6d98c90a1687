import { newClient, Person } from '../support/arrange.js';
import { daysLater } from '../support/clock.js';
import { AHEAD } from '../support/stack.js';
import { expect, test } from '../support/test.js';

const DAY_MS = 86_400_000;
/** What the slowest machine needs from one look at a clock to the next. */
const NEAR_MS = 60_000;

test('one present on the server, in the journeys and on every page, a fake clock’s included', async ({ visit, page: plain }) => {
  const someone = await newClient('Perpetua Hourglass');
  const signedInAt = async (): Promise<number> => {
    const client = await Person.signedIn(someone.email);
    const { items } = await client.read<{ items: { createdAt: string; current: boolean }[] }>('/me/sessions');
    await client.leave();
    return Date.parse(items.find(({ current }) => current)!.createdAt);
  };
  const near = (instant: number, expected: number): void => expect(Math.abs(instant - expected)).toBeLessThan(NEAR_MS);
  near(Date.now(), performance.timeOrigin + performance.now() + AHEAD);
  near(await signedInAt(), Date.now());
  await daysLater(3, async () => near(await signedInAt(), Date.now() + 3 * DAY_MS));
  near(await signedInAt(), Date.now());

  const page = await visit();
  for (const each of [plain, page]) {
    await each.goto('/sign-in');
    near(await each.evaluate(() => Date.now()), Date.now());
    near(await each.evaluate(() => new Date().getTime()), Date.now());
    near(await each.evaluate(() => Date.parse(Date())), Date.now());
  }
  await page.clock.setSystemTime(Date.now() + 3 * DAY_MS);
  await page.reload();
  near(await page.evaluate(() => Date.now()), Date.now() + 3 * DAY_MS);
  expect(await page.evaluate(() => new Date(0) instanceof Date && new Date(2026, 1).getMonth() === 1)).toBe(true);
});
