import { expectAccessible } from '../support/accessible.js';
import { expect, test, type Page } from '../support/test.js';

const PASSWORD = 'attune-demo-practice';

/** Types into the field that has the focus, goes on with Tab, and sends with Enter: no mouse. */
async function signInByKeyboard(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

test('the first page is accessible, in both languages, light and dark, and asks nothing of other hosts', async ({ browser, baseURL }) => {
  for (const [locale, heading] of [['en-US', 'Welcome back'], ['es-MX', 'Qué bueno verte']] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.goto('/');
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expectAccessible(page);
      expect([...hosts]).toEqual([new URL(baseURL!).origin]);
      await context.close();
    }
  }
});

test('a wrong password is refused without telling whether the account exists', async ({ page }) => {
  const refusals = [];
  for (const email of ['therapist@demo.attune.test', 'nobody@demo.attune.test']) {
    await page.goto('/');
    await signInByKeyboard(page, email, 'not the password at all');
    await expect(page.getByText('do not belong together')).toBeVisible();
    await expectAccessible(page);
    refusals.push(await page.getByRole('form').innerText());
  }
  expect(refusals[1]).toBe(refusals[0]);
});

for (const person of [
  'owner@demo.attune.test',
  'therapist@demo.attune.test',
  'therapist2@demo.attune.test',
  'supervisor@demo.attune.test',
  'client@demo.attune.test',
  'client2@demo.attune.test',
  'therapist@other.attune.test',
  'client@other.attune.test',
]) {
  test(`${person} signs in by keyboard and lands on an accessible page`, async ({ page }) => {
    await page.goto('/');
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/session') && response.request().method() === 'POST');
    await signInByKeyboard(page, person, PASSWORD);
    expect(await (await answered).json()).toEqual({ next: 'done' });
    await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
