import { expectAccessible } from '../support/accessible.js';
import { newClient, newId, Person, type NewClient } from '../support/arrange.js';
import { daysLater } from '../support/clock.js';
import { speak } from '../support/every-page.js';
import { choose, press, slide, type } from '../support/keyboard.js';
import { linkIn, mailsTo } from '../support/mail.js';
import { OTHER_THERAPIST, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page, type Visit } from '../support/test.js';
import { texts } from '../support/texts.js';
import { answer, arrive, goOn } from '../support/walk.js';

const DAY_MS = 86_400_000;
/** Where no clock change ever falls into the fortnight. */
const ZONE = 'America/Phoenix';
const SESSION_IN = 14;
const MOST_SCREENS = 40;
/** What is done under a name that no draft has yet is asked for in vain. */
const NO_DRAFT = [/status of 404 .*\/me\/drafts\//];

const STORIES = {
  en: {
    therapist: THERAPIST, by: 'Imani Thornquill', name: 'Wren Hollowell', title: 'Three kind sentences', says: 'A few words.',
    when: (time: string) => `every day at ${time} until our next session`,
    why: 'So that I am not my own harshest voice.', where: 'kitchen table, after the dishes',
    obstacle: 'I am too tired', then: 'write one sentence in bed', smallest: 'One sentence.', comment: 'You wrote this on a hard day.',
  },
  es: {
    therapist: OTHER_THERAPIST, by: 'Rafael Lindwater', name: 'Lucía Arrabal', title: 'Tres frases amables', says: 'Unas palabras.',
    when: (time: string) => `todos los días a las ${time} hasta nuestra próxima sesión`,
    why: 'Para no ser mi voz más dura.', where: 'en la mesa de la cocina, después de cenar',
    obstacle: 'tengo demasiado sueño', then: 'escribo una frase en la cama', smallest: 'Una frase.', comment: 'Lo escribiste en un día difícil.',
  },
};

/** A time of day a few minutes ago where the client lives: due already, on each day of the fortnight alike. */
function minutesAgo(minutes: number): string {
  const clock = (at: number) => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const now = clock(Date.now());
  const then = clock(Date.now() - minutes * 60_000);
  return then <= now ? then : '00:00';
}

/** Goes through the exercise that was just opened, from its first screen to its end. */
async function doAll(page: Page, words: string): Promise<void> {
  await expect(page).toHaveURL(/\/do\//);
  await expect(page.locator('.foot-do')).toBeVisible();
  for (let count = 0; count < MOST_SCREENS; count += 1) {
    const { screen, faults } = await arrive(page);
    expect(faults).toEqual([]);
    if (screen === 'end') return;
    if (!['intro', 'review'].includes(screen)) await answer(page, 'first', words);
    await goOn(page, 'first');
  }
  throw new Error('The exercise has no end.');
}

for (const language of ['en', 'es'] as const) {
  test(`a fortnight between two sessions, planned together, reminded of kindly, done or left, and looked back at, in ${language}`, async ({ visit }) => {
    test.setTimeout(300_000);
    const story = STORIES[language];
    const t = texts(language);
    const began = Math.floor(Date.now() / 1_000) * 1_000; // mails are dated to the second
    const someone = await newClient(story.name, language, { therapist: story.therapist, timeZone: ZONE });
    await agreeOnSession(story.therapist, someone);
    let plan = '';

    /** One day of the fortnight, on devices whose clocks show it; put away in the evening. */
    const day = (days: number, work: (open: (email: string, how: Visit) => Promise<Page>) => Promise<void>): Promise<void> =>
      daysLater(days, async () => {
        const pages: Page[] = [];
        await work(async (email, how) => {
          const page = await visit({ ...how, spanish: language === 'es', expects: NO_DRAFT });
          pages.push(page);
          await page.clock.setSystemTime(Date.now() + days * DAY_MS);
          await signIn(page, email);
          return page;
        });
        for (const page of pages) await page.close();
      });
    const asClient = { phone: true, keyboard: false };
    /** The days on which the client was sent a mail, today being 0, but for what is meant for their calendar: they are dated by the server's clock. */
    const daysOfMails = async (): Promise<number[]> => (await mailsTo(someone.email)).filter(({ attachments }) => attachments.length === 0).map(({ date }) => Math.round((Date.parse(String(date)) - began) / DAY_MS));
    const reminded = async (on: number): Promise<void> => {
      await expect.poll(daysOfMails).toContain(on);
      const mail = (await mailsTo(someone.email)).filter(({ attachments }) => attachments.length === 0).at(-1)!;
      expect(mail.subject).toBe(language === 'es' ? 'Un pequeño recordatorio' : 'A small reminder');
      expect(`${mail.subject} ${mail.text}`).not.toContain(story.title);
      expect(new URL(linkIn(mail)).pathname).toBe('/today');
    };

    await test.step('in the session: a plan in the client’s own words, with the keyboard alone', async () => {
      const therapist = await visit({ keyboard: true, spanish: language === 'es' });
      await signIn(therapist, story.therapist);
      await speak(therapist, language);
      await therapist.goto(`/clients/${someone.id}`);
      await expect(therapist.getByRole('heading', { level: 1, name: story.name })).toBeVisible();
      await therapist.keyboard.press('a');
      await press(therapist, therapist.getByRole('button', { name: new RegExp(`^${story.title}`) }));
      await type(therapist, therapist.getByRole('textbox', { name: t('assign', 'why') }), story.why);
      await type(therapist, therapist.getByRole('textbox', { name: t('assign', 'when.label') }), story.when(minutesAgo(5)));
      await type(therapist, therapist.getByRole('textbox', { name: t('assign', 'where') }), story.where);
      await type(therapist, therapist.getByRole('textbox', { name: t('assign', 'obstacle'), exact: true }), story.obstacle);
      await type(therapist, therapist.getByRole('textbox', { name: t('assign', 'ifThen'), exact: true }), story.then);
      await type(therapist, therapist.getByRole('textbox', { name: t('assign', 'smallest') }), story.smallest);
      await slide(therapist, therapist.getByRole('slider', { name: t('assign', 'sure', { name: story.name }) }), 8);
      await expectAccessible(therapist);
      await therapist.keyboard.press('ControlOrMeta+Enter');
      await expect(therapist.getByText(t('assign', 'done', { title: story.title, name: story.name }))).toBeVisible();
      plan = await therapist.getByRole('link', { name: story.title }).first().getAttribute('href').then(String);
    });

    await test.step('the client finds it as it was said, and says yes to reminders by mail', async () => {
      const client = await visit({ ...asClient, spanish: language === 'es' });
      await signIn(client, someone.email);
      await expect(client.getByText(story.why)).toBeVisible();
      await client.goto('/path/agreed');
      await expect(client.getByText(t('plans', 'if', { words: story.obstacle }))).toBeVisible();
      await expect(client.getByText(t('plans', 'then', { words: story.then }))).toBeVisible();
      await expectAccessible(client);
      await client.goto('/account/reminders');
      await choose(client, client.getByRole('switch', { name: t('reminders', 'email') }));
      await expect(client.getByText(t('reminders', 'saved'))).toBeVisible();
      await atAnyHour(someone);
    });

    await test.step('day 1: a reminder that says nothing, and all of it done', () =>
      day(1, async (open) => {
        await reminded(1);
        const client = await open(someone.email, asClient);
        await client.getByRole('link', { name: t('today', 'begin') }).click();
        await doAll(client, story.says);
        await client.goto('/today');
        await expect(client.getByRole('region', { name: t('today', 'done') })).toContainText(story.title);
      }));

    await test.step('day 3: too big, so the small one at once', () =>
      day(3, async (open) => {
        await reminded(3);
        const client = await open(someone.email, asClient);
        await client.getByRole('button', { name: t('today', 'notThisTime') }).click();
        await choose(client, client.getByRole('radio', { name: t('leave', 'reason.too_big') }));
        await expect(client.getByText(t('leave', 'too_big.title'))).toBeVisible();
        await expectAccessible(client);
        await client.getByRole('dialog').getByRole('link').first().click();
        await doAll(client, story.says);
      }));

    await test.step('day 5: not this time, and help for a hard moment', () =>
      day(5, async (open) => {
        await reminded(5);
        const client = await open(someone.email, asClient);
        await client.getByRole('button', { name: t('today', 'notThisTime') }).click();
        await choose(client, client.getByRole('radio', { name: t('leave', 'reason.avoided') }));
        await client.getByRole('button', { name: t('leave', 'leaveIt') }).click();
        await expect(client.getByText(t('leave', 'left'))).toBeVisible();
        await expect(client.getByText(story.why)).toBeHidden();
        await client.goto('/hard-moment');
        await expect(client.getByRole('heading', { level: 1, name: t('hard', 'title') })).toBeVisible();
        await expectAccessible(client);
      }));

    await test.step('day 7: the client would like another time, and the therapist agrees', () =>
      day(7, async (open) => {
        await reminded(7);
        const client = await open(someone.email, asClient);
        await client.goto('/path/agreed');
        await client.getByRole('button', { name: t('plans', 'propose') }).click();
        await choose(client, client.getByRole('radio', { name: t('plans', 'kind.other-time') }));
        await client.getByLabel(t('plans', 'propose.time')).fill(minutesAgo(20));
        await client.getByRole('button', { name: t('plans', 'propose.send') }).click();
        await expect(client.getByText(t('plans', 'proposed'))).toBeVisible();
        const therapist = await open(story.therapist, { keyboard: true });
        await therapist.goto(plan);
        await expect(therapist.getByRole('heading', { name: t('assign', 'proposal.title', { name: story.name }) })).toBeVisible();
        await expectAccessible(therapist);
        await press(therapist, therapist.getByRole('button', { name: t('assign', 'proposal.accept'), exact: true }));
        await expect(therapist.getByText(t('assign', 'proposal.accepted', { name: story.name }))).toBeVisible();
        await client.reload();
        await expect(client.getByText(t('plans', 'accepted', { name: story.by }))).toBeVisible();
      }));

    await test.step('day 9: a rest until the eleventh, in which nothing comes', () =>
      day(9, async (open) => {
        await reminded(9);
        const therapist = await open(story.therapist, { keyboard: true });
        await therapist.goto(plan);
        await press(therapist, therapist.getByRole('button', { name: t('assign', 'pause'), exact: true }));
        const dialog = therapist.getByRole('dialog');
        await type(therapist, dialog.getByLabel(t('assign', 'pause.until')), '');
        await press(therapist, dialog.getByRole('button', { name: t('assign', 'pause'), exact: true }));
        await expect(therapist.getByText(t('assign', 'pause.done', { title: story.title }))).toBeVisible();
        const client = await open(someone.email, asClient);
        await expect(client.getByText(story.why)).toBeHidden();
      }));

    await test.step('day 11: it goes on, and so do the reminders', () =>
      day(11, async (open) => {
        const therapist = await open(story.therapist, { keyboard: true });
        await therapist.goto(plan);
        await press(therapist, therapist.getByRole('button', { name: t('assign', 'resume'), exact: true }));
        await expect(therapist.getByText(t('assign', 'resume.done', { title: story.title }))).toBeVisible();
      }));

    await test.step('day 12: reminded and done', () =>
      day(12, async (open) => {
        await reminded(12);
        const client = await open(someone.email, asClient);
        await client.getByRole('link', { name: t('today', 'begin') }).click();
        await doAll(client, story.says);
      }));

    await test.step('day 14: once more before the session, and the therapist reads what there is to know, and answers', () =>
      day(SESSION_IN, async (open) => {
        await reminded(SESSION_IN);
        const client = await open(someone.email, asClient);
        await client.getByRole('link', { name: t('today', 'begin') }).click();
        await doAll(client, story.says);
        const therapist = await open(story.therapist, { keyboard: true });
        await therapist.goto(`/clients/${someone.id}`);
        await expect(therapist.getByText(new RegExp(t('clinical', 'reason.avoided')))).toBeVisible();
        await expectAccessible(therapist);
        await therapist.goto(`/clients/${someone.id}/responses`);
        await press(therapist, therapist.getByRole('link', { name: new RegExp(story.title) }).first());
        await type(therapist, therapist.getByRole('textbox', { name: t('review', 'comment.toClient', { name: story.name }) }), story.comment);
        await therapist.keyboard.press('ControlOrMeta+Enter');
        await expect(therapist.getByText(story.comment)).toBeVisible();
      }));

    await test.step('day 15: nothing is planned any more, nothing came, and what was written is there with its answer', () =>
      day(SESSION_IN + 1, async (open) => {
        const client = await open(someone.email, asClient);
        await expect(client.getByText(story.why)).toBeHidden();
        await client.goto('/path');
        await expectAccessible(client);
        await expect(client.getByText(story.title).first()).toBeVisible();
      }));
    // The invitation, and one a day at most while something was open: none before the rest was over, none after the session.
    const days = await daysOfMails();
    expect(new Set(days).size).toBe(days.length);
    expect(days.filter((on) => on !== 11)).toEqual([0, 1, 3, 5, 7, 9, 12, 14]);
    const back = await visit({ keyboard: true });
    await signIn(back, story.therapist);
    await speak(back, 'en');
  });
}

/** The next session, two weeks from now, an hour after this one began. */
async function agreeOnSession(therapistEmail: string, { id }: NewClient): Promise<void> {
  const therapist = await Person.signedIn(therapistEmail);
  const startsAt = new Date(Date.now() + SESSION_IN * DAY_MS + 3_600_000).toISOString();
  await therapist.send('put', `/appointments/${newId()}`, { clientId: id, startsAt, minutes: 50 });
  await therapist.leave();
}

/** Reminders may come at any hour, so that it does not matter at which one the journey is walked. */
async function atAnyHour(someone: NewClient): Promise<void> {
  const client = await Person.signedIn(someone.email);
  const { email, push, hours, times, leadMinutes, language } = await client.read<Record<string, unknown>>('/me/reminders');
  await client.send('put', '/me/reminders', { email, push, hours, times, leadMinutes, language, quiet: null, maxPerDay: 4, pausedUntil: null });
  await client.leave();
}
