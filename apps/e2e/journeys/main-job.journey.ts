import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { choose, follow, press, type } from '../support/keyboard.js';
import { linkIn, mailTo } from '../support/mail.js';
import { acceptInvitation, addClient, assign, seeSent } from '../support/main-job.js';
import { OWNER, signIn, SUPERVISOR, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

const NAME = `Tamsin Quillfeather ${Date.now()}`;
const EMAIL = `tamsin.${Date.now()}@demo.attune.test`;
const WHY = 'So that the harsh voice is not the only one talking at night.';
const SECRET = 'The letter that I have told nobody about.';
const SENTENCES = ['This was a heavy day.', 'I learned early to carry it alone.', 'I can sit down for ten minutes.'] as const;

test('the main job, from the invitation to the caseload report, by keyboard', async ({ visit }) => {
  test.setTimeout(120_000);
  const therapist = await visit({ keyboard: true });
  const client = await visit({ keyboard: true, phone: true });
  let clientPage = '';
  let code = '';

  await test.step('a therapist invites a client by mail, and the owner sees that it went out', async () => {
    await signIn(therapist, THERAPIST);
    clientPage = await addClient(therapist, { name: NAME, email: EMAIL });
    code = (await therapist.getByRole('definition').filter({ hasText: 'Supervisors see this code' }).innerText()).split(/\s/)[0]!;
    await expectAccessible(therapist);
    const owner = await visit({ keyboard: true });
    await signIn(owner, OWNER);
    const link = linkIn(await mailTo(EMAIL));
    await seeSent(owner, EMAIL);
    await expectAccessible(owner);
    await acceptInvitation(client, link, NAME);
    await expectAccessible(client);
  });

  await test.step('the therapist assigns three kind sentences, daily, in the client’s words', async () => {
    await assign(therapist, clientPage, { exercise: 'Three kind sentences', why: WHY, smallest: 'One sentence, in bed.', when: 'every day at 20:00 for a week' });
    // In the evening the brief names the one that was due at eight as well.
    await expect(therapist.getByRole('link', { name: 'Three kind sentences', exact: true })).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('the client does it on a phone; closed in the middle, it goes on where it was', async () => {
    const doing = new Doing(client);
    await client.reload();
    await expect(client.getByText(`“${WHY}”`)).toBeVisible();
    await press(client, client.getByRole('link', { name: 'Begin' }));
    await doing.at('Three kind sentences');
    await expectAccessible(client);
    await doing.begin();
    await doing.read('Three kind sentences');
    await doing.rate('How hard is it for you right now?', 7);
    await doing.writePrivately('In a few words, what is going on?', SECRET);
    await doing.leaveOpen('Do you notice it anywhere in your body?');
    await doing.pick('Whose voice would be easiest to hear?', 'Me, on a better day');
    await doing.at(/^First sentence/);
    await type(client, client.getByRole('textbox'), SENTENCES[0]);
    await expect(client.getByText('Saved.', { exact: true })).toBeVisible();
    await client.reload();
    await doing.at(/^First sentence/);
    await expect(client.getByRole('textbox')).toHaveValue(SENTENCES[0]);
    await expectAccessible(client);
    await doing.next();
    await doing.write('Second sentence: how does it make sense that you feel this?', SENTENCES[1]);
    await doing.write('Third sentence: what would you like to hear, or to have, in the next ten minutes?', SENTENCES[2]);
    for (const sentence of SENTENCES) await expect(client.getByText(sentence, { exact: true })).toBeVisible();
    await doing.next();
    await doing.pick('How did you read them?', 'In my head');
    await doing.rate('How hard is it for you right now?', 4);
    await doing.leaveOpen('Would you like to keep one as a card?');
  });

  await test.step('everything is looked over, sent, and closes calmly', async () => {
    await expect(client.getByRole('heading', { name: 'Look it over before it goes' })).toBeFocused();
    await expect(client.getByText(SECRET)).toBeVisible();
    await expect(client.getByText('Only for you')).toBeVisible();
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Send to Imani Thornquill' }));
    await expect(client.getByRole('heading', { level: 1, name: 'You spoke to yourself kindly' })).toBeVisible();
    await expect(client.getByText('It went from 7 to 4.')).toBeVisible();
    await expect(client.getByText('This has been sent to Imani Thornquill. It has not been opened yet.')).toBeVisible();
    await expectAccessible(client);
  });

  await test.step('the therapist reads it in the inbox, without the private answer, and answers', async () => {
    await press(therapist, therapist.getByRole('link', { name: 'Today', exact: true }));
    await follow(therapist, therapist.getByRole('link', { name: /in the inbox|Open the inbox/ }), 'Inbox');
    const opened = therapist.waitForResponse((response) => /\/api\/v1\/responses\/[^/]+$/.test(response.url()));
    await press(therapist, therapist.getByRole('link', { name: NAME }));
    expect(await (await opened).text()).not.toContain(SECRET);
    await expect(therapist.getByText(`Private. ${NAME} answered this and keeps it.`)).toBeVisible();
    await expect(therapist.getByText(`“${SENTENCES[0]}”`)).toBeVisible();
    await expect(therapist.getByText('down by 3')).toBeVisible();
    const second = therapist.getByRole('listitem').filter({ has: therapist.getByRole('heading', { name: /^Second sentence/ }) });
    await press(therapist, second.getByRole('button', { name: 'Comment' }));
    await type(therapist, therapist.getByRole('textbox', { name: 'Comment on this answer' }), 'I wonder who could have helped to carry it.');
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(second.getByText('I wonder who could have helped to carry it.')).toBeVisible();
    await choose(therapist, therapist.getByRole('radio', { name: '4, well used' }));
    await expect(therapist.getByText('Saved.')).toBeVisible();
    await expectAccessible(therapist);
    await type(therapist, therapist.getByRole('textbox', { name: `Comment to ${NAME}` }), 'What stayed with me is the ten minutes.');
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText(`Comment to ${NAME}`)).toBeHidden();
    await expect(therapist.getByRole('navigation', { name: 'Inbox' })).toBeVisible();
  });

  await test.step('the client finds both comments, and no rating', async () => {
    await press(client, client.getByRole('link', { name: 'Back to today' }));
    await client.reload();
    await follow(client, client.getByRole('link', { name: /new for you to read/ }), 'My path');
    await press(client, client.getByRole('link', { name: /Three kind sentences/ }));
    await expect(client.getByText('What stayed with me is the ten minutes.')).toBeVisible();
    await expect(client.getByText('I wonder who could have helped to carry it.')).toBeVisible();
    await expect(client.getByText(/^Imani Thornquill opened this on/)).toBeVisible();
    await expect(client.getByText('well used')).toBeHidden();
    await expectAccessible(client);
  });

  await test.step('the supervisor finds it counted under a code, and no name on the page or in the file', async () => {
    const names = await clientNames(therapist);
    expect(names).toContain(NAME);
    const supervisor = await visit({ keyboard: true });
    await signIn(supervisor, SUPERVISOR);
    const row = supervisor.getByRole('row').filter({ has: supervisor.getByRole('rowheader', { name: code }) });
    // Of as many as this week still had for it: seven on a Monday, one on a Sunday.
    await expect(row).toContainText(/1 of [1-7](?!\d)/);
    await expectAccessible(supervisor);
    const download = supervisor.waitForEvent('download');
    await press(supervisor, supervisor.getByRole('link', { name: 'CSV' }));
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toContain(code);
    const page = await supervisor.locator('body').innerText();
    for (const name of names) {
      expect(page).not.toContain(name);
      expect(csv).not.toContain(name);
    }
  });
});

/** Whom the therapist treats, by name. */
async function clientNames(page: Parameters<typeof signIn>[0]): Promise<string[]> {
  const answer = await page.request.get('/api/v1/clients?limit=200');
  return ((await answer.json()) as { items: { name: string }[] }).items.map(({ name }) => name);
}
