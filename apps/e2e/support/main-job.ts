import { expect, type Page } from '@playwright/test';
import { follow, press, type } from './keyboard.js';
import { PASSWORD } from './people.js';

/** The therapist adds a client, whose invitation goes out at once where an email is given. Answers the address of the client's page. */
export async function addClient(page: Page, { name, email }: { name: string; email?: string }): Promise<string> {
  await follow(page, page.getByRole('link', { name: 'Clients', exact: true }), 'Clients');
  await follow(page, page.getByRole('link', { name: 'Add a client' }).first(), 'Add a client');
  await type(page, page.getByRole('textbox', { name: 'Name', exact: true }), name);
  if (email) await type(page, page.getByRole('textbox', { name: 'Email' }), email);
  await press(page, page.getByRole('button', { name: 'Add this client' }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  if (email) await expect(page.getByText(`An invitation is on its way to ${email}`)).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/record$/, '');
}

/** The owner reads the link of an invitation under Practice, Outgoing mail. */
export async function invitationLink(page: Page, email: string): Promise<string> {
  await openMail(page);
  return page.getByRole('textbox', { name: `Invitation link for ${email}` }).inputValue();
}

/** The owner sees under Practice, Outgoing mail, that the last mail to somebody left, and no link of it. */
export async function seeSent(page: Page, email: string): Promise<void> {
  await openMail(page);
  const row = page.getByRole('listitem').filter({ hasText: email }).first();
  await expect(row).toContainText('sent');
  await expect(row.getByRole('textbox')).toHaveCount(0);
}

async function openMail(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Practice' }));
  await press(page, page.getByRole('link', { name: 'Outgoing mail' }));
}

/** The client reads who sees what, chooses a password, and is in. */
export async function acceptInvitation(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: `Hello, ${name}` })).toBeVisible();
  const region = page.getByRole('region', { name: 'Who sees what' });
  await expect(region).toContainText('Only you can read it. Your therapist sees that a note exists, not what it says.');
  await expect(region).toContainText('You see who opened your answers');
  await expect(page.getByRole('complementary', { name: 'Safety' })).toContainText('not an emergency service');
  await press(page, page.getByRole('button', { name: 'I understand, go on' }));
  await type(page, page.getByLabel('New password', { exact: true }), PASSWORD);
  await press(page, page.getByRole('button', { name: 'Accept and go in' }));
  await expect(page.getByText('Nothing is planned for today.')).toBeVisible();
}

export interface Plan {
  exercise: string;
  why: string;
  smallest: string;
  /** When, in a sentence. */
  when: string;
}

/** From the client's page: picks an exercise, writes why and the smallest version, and assigns it with Ctrl and Enter. */
export async function assign(page: Page, clientPage: string, plan: Plan): Promise<void> {
  await page.goto(clientPage);
  await expect(page.getByRole('link', { name: 'Assign' }).first()).toBeVisible();
  await page.keyboard.press('a');
  await press(page, page.getByRole('button', { name: new RegExp(plan.exercise) }));
  await type(page, page.getByRole('textbox', { name: 'Why, in the client’s own words' }).or(page.getByLabel(/^Why, in the client/)), plan.why);
  await type(page, page.getByRole('textbox', { name: 'When, in a sentence' }), plan.when);
  await type(page, page.getByRole('textbox', { name: 'The smallest version that counts' }), plan.smallest);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(new RegExp(`“${plan.exercise}” is assigned to`))).toBeVisible();
}
