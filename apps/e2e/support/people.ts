import { expect, type Page } from '@playwright/test';
import { press, type } from './keyboard.js';

export const PASSWORD = 'attune-demo-practice';

/** The demo's people whom the journeys borrow. */
export const OWNER = 'owner@demo.attune.test';
export const THERAPIST = 'therapist@demo.attune.test';
export const OTHER_THERAPIST = 'therapist2@demo.attune.test';
export const SUPERVISOR = 'supervisor@demo.attune.test';
export const CLIENT = 'client@demo.attune.test';
export const OTHER_CLIENT = 'client2@demo.attune.test';
export const STAFF_HERE_CLIENT_THERE = 'therapist@other.attune.test';

const WORDS = {
  en: { email: 'Email', password: 'Password', signIn: 'Sign in', welcome: 'Welcome back' },
  es: { email: 'Correo', password: 'Contraseña', signIn: 'Iniciar sesión', welcome: 'Qué bueno verte' },
};

/** Signs in on the page of that name, by keyboard, and waits for the first page behind it. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('form').waitFor();
  const words = (await page.locator('html').getAttribute('lang')) === 'es' ? WORDS.es : WORDS.en;
  await type(page, page.getByRole('textbox', { name: words.email }), email);
  await type(page, page.getByLabel(words.password, { exact: true }), password);
  await press(page, page.getByRole('button', { name: words.signIn, exact: true }));
  await expect(page.getByRole('heading', { name: words.welcome })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
