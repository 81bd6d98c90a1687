import ICAL from 'ical.js';
import { expectAccessible } from '../support/accessible.js';
import { civilDate, newClient } from '../support/arrange.js';
import { mailsTo } from '../support/mail.js';
import { signIn, THERAPIST } from '../support/people.js';
import { dayOf, instantOf, plan } from '../support/sessions.js';
import { expect, test } from '../support/test.js';

test('a calendar program reads the secret address, until it is revoked', async ({ visit }) => {
  const someone = await newClient('Bertrand Okonkwo-Lisle');
  const date = dayOf(8, 2);
  await plan(someone, date, '11:00');
  const client = await visit({ phone: true, expects: [/status of 404/] });
  await signIn(client, someone.email);
  await client.goto('/path/sessions');
  await client.getByRole('button', { name: 'Make an address' }).click();
  const address = await client.getByLabel('Address').inputValue();
  expect(address).toMatch(/^https?:\/\/.+\/calendar\/[\w-]{43,}\.ics$/);
  await expectAccessible(client);

  const answer = await client.request.get(address);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const text = await answer.text();
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const event = events.find((each) => each.startDate.toJSDate().toISOString() === instantOf(date, '11:00'));
  expect(event?.duration.toSeconds()).toBe(50 * 60);
  expect(text).not.toMatch(/Bertrand|Thornquill|therap/i);

  await client.reload();
  await expect(client.getByLabel('Address')).toHaveCount(0);
  await client.getByRole('button', { name: /^Revoke/ }).click();
  await client.getByRole('dialog', { name: 'Revoke this address?' }).getByRole('button', { name: 'Revoke' }).click();
  await expect(client.getByText('Revoked. Nobody can read it any more.')).toBeVisible();
  expect((await client.request.get(address)).status()).toBe(404);
  await expectAccessible(client);
});

test('Today says that a session of this week waits for a word, and leads to where it is given', async ({ visit }) => {
  const someone = await newClient('Isolde Farquharson');
  await plan(someone, civilDate(3), '10:00');
  const client = await visit({ phone: true });
  await signIn(client, someone.email);
  const strip = client.getByRole('link', { name: /^Your next session: .*, 10:00 AM$/ });
  await expect(strip).toBeVisible();
  await expectAccessible(client);
  await strip.click();
  await client.getByRole('button', { name: 'I’ll be there' }).click();
  await expect(client.getByText('You said that you will be there.')).toBeVisible();
  await client.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(client.getByRole('heading', { level: 1 })).toHaveText(/Isolde/);
  await expect(strip).toHaveCount(0);
});

test('a member’s calendar program reads initials until the address is revoked, and mail stays away from who wants none', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Cordelia Vantongeren');
  const [date, untold, told, last, end] = [0, 1, 2, 3, 4].map((weekday) => dayOf(7, weekday)) as [string, string, string, string, string];
  await plan(someone, date, '08:00');
  const therapist = await visit({ expects: [/status of 404/] });
  await signIn(therapist, THERAPIST);
  const summaries = async (address: string) => {
    const text = await (await therapist.request.get(address)).text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return events.filter((event) => event.startDate.toJSDate().toISOString() === instantOf(date, '08:00')).map((event) => event.summary);
  };

  const address = await test.step('an address is made, from the calendar on, and names the client by initials', async () => {
    await therapist.goto('/calendar');
    await therapist.getByRole('link', { name: 'In another calendar' }).click();
    await expect(therapist.getByText('No address yet.')).toBeVisible();
    await expectAccessible(therapist);
    await therapist.getByRole('button', { name: 'Make an address' }).click();
    const field = therapist.getByLabel('Address', { exact: true });
    await expect(field).toHaveValue(/^https?:\/\/.+\/calendar\/[\w-]{43,}\.ics$/);
    await expectAccessible(therapist);
    const made = await field.inputValue();
    expect(await summaries(made)).toEqual(['C. V.']);
    await therapist.getByRole('button', { name: 'I have kept it' }).click();
    await expect(field).toHaveCount(0);
    await therapist.reload();
    await expect(therapist.getByText(/^Initials · last read /)).toBeVisible();
    return made;
  });

  await test.step('it is revoked, and whoever asks there is told calmly that there is nothing', async () => {
    await therapist.getByRole('button', { name: /^Revoke/ }).click();
    await therapist.getByRole('dialog', { name: 'Revoke this address?' }).getByRole('button', { name: 'Revoke' }).click();
    await expect(therapist.getByText('Revoked. Nobody can read it any more.')).toBeVisible();
    await expect(therapist.getByText('No address yet.')).toBeVisible();
    const answer = await therapist.request.get(address);
    expect([answer.status(), await answer.json()]).toEqual([404, expect.objectContaining({ code: 'calendar_feed.not_found' })]);
    expect(await answer.text()).not.toContain(someone.name);
  });

  await test.step('who wants no invitations gets none; the client and later acts are told', async () => {
    const countOf = async (to: string, day: string) => (await calendarsTo(to)).filter((text) => text.includes(`DTSTART:${stampOf(day)}`)).length;
    await expect.poll(() => countOf(THERAPIST, date)).toBe(1);
    await expect.poll(() => countOf(someone.email, date)).toBe(1);

    const invitations = therapist.getByRole('switch', { name: 'Invitations by mail' });
    await invitations.uncheck();
    await expect(therapist.getByText('Saved.')).toBeVisible();
    await therapist.reload();
    await expect(invitations).not.toBeChecked();
    await plan(someone, untold, '08:00');
    await expect.poll(() => countOf(someone.email, untold)).toBe(1);

    await invitations.check();
    await expect(therapist.getByText('Saved.')).toBeVisible();
    await plan(someone, told, '08:00');
    // Its mail was to come before this one.
    await expect.poll(() => countOf(THERAPIST, told)).toBe(1);
    expect(await countOf(THERAPIST, untold)).toBe(0);
  });

  await test.step('the client says the same for themselves', async () => {
    const client = await visit({ phone: true });
    await signIn(client, someone.email);
    await client.goto('/path/sessions');
    await client.getByRole('switch', { name: 'Sessions by mail' }).uncheck();
    await expect(client.getByText('Saved.')).toBeVisible();
    await expectAccessible(client);
    const before = (await calendarsTo(someone.email)).length;
    await plan(someone, last, '08:00');
    await expect.poll(async () => (await calendarsTo(THERAPIST)).some((text) => text.includes(`DTSTART:${stampOf(last)}`))).toBe(true);
    await client.getByRole('switch', { name: 'Sessions by mail' }).check();
    await expect.poll(() => client.getByText('Saved.').count()).toBe(1);
    await plan(someone, end, '08:00');
    await expect.poll(async () => (await calendarsTo(someone.email)).filter((text) => text.includes(`DTSTART:${stampOf(end)}`)).length).toBe(1);
    expect(await calendarsTo(someone.email)).toHaveLength(before + 1);
  });
});

/** When a session at eight of a day begins, as calendar programs are told. */
const stampOf = (date: string): string => instantOf(date, '08:00').replace(/[-:]|\.000/g, '');

/** What calendar programs were told by mail, one text for each mail. */
async function calendarsTo(address: string): Promise<string[]> {
  const mails = await mailsTo(address);
  const files = mails.flatMap(({ attachments }) => attachments.filter(({ filename }) => filename === 'invite.ics'));
  return files.map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content)));
}
