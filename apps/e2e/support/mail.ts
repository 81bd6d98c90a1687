import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { practice } from './stack.js';
import { expect } from './test.js';

/** The mails that a person was sent, the first one first, as a mail program reads them. */
export async function mailsTo(address: string): Promise<Email[]> {
  const folder = path.join(practice.mailDir, address);
  const names = await readdir(folder).catch(() => []);
  const whole = names.filter((name) => !name.startsWith('.')).sort();
  return Promise.all(whole.map(async (name) => PostalMime.parse(await readFile(path.join(folder, name)))));
}

/** The nth mail that a person was sent (from 1), once it has come. */
export async function mailTo(address: string, nth = 1): Promise<Email> {
  await expect.poll(async () => (await mailsTo(address)).length, { message: `mails to ${address}` }).toBeGreaterThanOrEqual(nth);
  return (await mailsTo(address))[nth - 1]!;
}

/** The link in a mail. */
export function linkIn({ text }: Email): string {
  const link = /https?:\/\/\S+/.exec(text ?? '')?.[0];
  if (!link) throw new Error('There is no link in this mail.');
  return link;
}
