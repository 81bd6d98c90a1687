import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { press, type } from './keyboard.js';

/** A second factor as its owner holds it: the app's key, and the recovery codes. */
export interface Enrolled {
  secret: string;
  recoveryCodes: string[];
}

/** The six digits an authenticator app shows, `steps` half minutes from now. A code works once, so the next one may be needed. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Sets up the second step on the way in, with the key typed into an app instead of scanned. */
export async function enrol(page: Page, password: string): Promise<Enrolled> {
  await expect(page.getByRole('heading', { level: 1, name: 'Set up a second step' })).toBeVisible();
  await type(page, page.getByLabel('Your present password', { exact: true }), password);
  await press(page, page.getByRole('button', { name: 'Continue' }));
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ?){4,}$/).innerText()).replace(/\s/g, '');
  await type(page, page.getByRole('textbox', { name: 'The six digits it shows' }), codeOf(secret));
  await press(page, page.getByRole('button', { name: 'Turn it on' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Keep your recovery codes' })).toBeVisible();
  const recoveryCodes = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  return { secret, recoveryCodes };
}
