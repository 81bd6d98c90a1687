import { expectAccessible } from '../support/accessible.js';
import { civilDate, newClient, newId, Person, type NewClient } from '../support/arrange.js';
import { daysLater } from '../support/clock.js';
import { speak } from '../support/every-page.js';
import { choose, press, select, type } from '../support/keyboard.js';
import { mailsTo } from '../support/mail.js';
import { OTHER_THERAPIST, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page, type Visit } from '../support/test.js';
import { texts } from '../support/texts.js';

const DAY_MS = 86_400_000;
const SOON_MS = 15 * 60_000;
/** Where the practice and its people are. */
const ZONE = 'America/New_York';

const STORIES = {
  en: {
    therapist: THERAPIST, by: 'Imani Thornquill', cover: 'Rafael Lindwater', name: 'Marigold Tanning', exercise: 'Something I appreciated',
    question: 'May I bring the letter on Thursday?', answer: 'Yes, please bring it.', entry: 'They waited until I found the word.', comment: 'That stayed with me.',
    noted: 'Spoke about her sister.', agreed: 'One small no until we meet.', note: 'Back on Friday.', meanwhile: 'Is somebody there?', covered: 'I am here for Imani this week.',
    words: 'I work late.', reply: 'Gladly.',
  },
  es: {
    therapist: OTHER_THERAPIST, by: 'Rafael Lindwater', cover: 'Imani Thornquill', name: 'Caléndula Robles', exercise: 'Algo que aprecié',
    question: '¿Puedo llevar la carta el jueves?', answer: 'Sí, tráela.', entry: 'Esperaron hasta que encontré la palabra.', comment: 'Eso se quedó conmigo.',
    noted: 'Habló de su hermana.', agreed: 'Un no pequeño hasta vernos.', note: 'Vuelvo el viernes.', meanwhile: '¿Hay alguien?', covered: 'Estoy yo esta semana.',
    words: 'Salgo tarde del trabajo.', reply: 'Con gusto.',
  },
};

/** What a clock in the practice shows: `2026-11-22 14:05`. */
const clock = (at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(at);
const dateAfter = (days: number): string => clock(Date.now() + days * DAY_MS).slice(0, 10);

/** The first session: in a week, a quarter of an hour after that day is lived through. */
const firstSessionAt = (): [date: string, time: string] => clock(Date.now() + 7 * DAY_MS + SOON_MS).split(' ') as [string, string];

for (const language of ['en', 'es'] as const) {
  test(`a fortnight from the therapist’s chair: planned, asked, answered, met, noted, covered and looked at, in ${language}`, async ({ visit }) => {
    test.setTimeout(300_000);
    const story = STORIES[language];
    const t = texts(language);
    const someone = await newClient(story.name, language, { therapist: story.therapist, timeZone: ZONE });
    const [date, at] = firstSessionAt();
    const atDesk = { keyboard: true };
    const onPhone = { phone: true };

    /** One day of the fortnight, on devices whose clocks show it; put away in the evening. */
    const day = (days: number, work: (open: (email: string, how: Visit) => Promise<Page>) => Promise<void>): Promise<void> =>
      daysLater(days, async () => {
        const pages: Page[] = [];
        await work(async (email, how) => {
          const page = await visit({ ...how, spanish: language === 'es' });
          pages.push(page);
          await page.clock.setSystemTime(Date.now() + days * DAY_MS);
          await signIn(page, email);
          return page;
        });
        for (const page of pages) await page.close();
      });
    const write = async (page: Page, words: string, to?: string): Promise<void> => {
      await type(page, page.getByRole('textbox', { name: to ? t('messages', 'writeTo', { name: to }) : t('messages', 'write') }), words);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByText(t('messages', 'unread'))).toBeVisible();
    };

    await test.step('day 0: three weekly sessions are planned by keys, and stand in the client’s mail as a calendar reads them', () =>
      day(0, async (open) => {
        const desk = await open(story.therapist, atDesk);
        await speak(desk, language);
        await desk.goto('/calendar');
        await press(desk, desk.getByRole('main').getByRole('button', { name: t('calendar', 'new') }).or(desk.getByRole('main').getByRole('link', { name: t('calendar', 'new') })));
        const form = desk.getByRole('form', { name: t('calendar', 'form.label') });
        await select(desk, form.getByLabel(t('calendar', 'form.client')), story.name);
        await form.getByLabel(t('calendar', 'form.date')).fill(date);
        await form.getByLabel(t('calendar', 'form.time')).fill(at);
        await choose(desk, form.getByRole('radio', { name: t('calendar', 'rhythm.weekly') }));
        await type(desk, form.getByLabel(t('calendar', 'rhythm.count')), '3');
        await expectAccessible(desk);
        await press(desk, form.getByRole('button', { name: t('calendar', 'form.plan') }));
        await expect(form).toBeHidden();
        await expect.poll(async () => (await mailsTo(someone.email)).filter(({ attachments }) => attachments.some(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics')).length).toBeGreaterThan(0);
      }));

    await test.step('day 1: the client says they will be there, and asks something', () =>
      day(1, async (open) => {
        const client = await open(someone.email, onPhone);
        await client.goto('/path/sessions');
        await client.getByRole('button', { name: t('ownSessions', 'confirm') }).first().click();
        await expect(client.getByText(t('ownSessions', 'confirmed')).first()).toBeVisible();
        await expectAccessible(client);
        await client.goto('/messages');
        await write(client, story.question);
      }));

    await test.step('day 2: the therapist finds it first, and answers; it is read', () =>
      day(2, async (open) => {
        const desk = await open(story.therapist, atDesk);
        await desk.goto('/inbox?by=client');
        await press(desk, desk.getByRole('link', { name: story.name }));
        await expect(desk.getByText(story.question)).toBeVisible();
        await expectAccessible(desk);
        await write(desk, story.answer, story.name);
        const client = await open(someone.email, onPhone);
        await client.goto('/messages');
        await expect(client.getByText(story.answer)).toBeVisible();
      }));

    await test.step('day 4: what the client did is read, rated and answered', () =>
      day(4, async (open) => {
        await doOne(story.therapist, someone, story.entry);
        const desk = await open(story.therapist, atDesk);
        await desk.goto('/inbox?by=client');
        await press(desk, desk.getByRole('link', { name: story.name }));
        await expect(desk.getByText(story.entry)).toBeVisible();
        await desk.keyboard.press('r');
        await desk.keyboard.press('4');
        await expect(desk.getByRole('radio', { name: /^4/ })).toBeChecked();
        await desk.keyboard.press('c');
        const comment = desk.getByRole('textbox', { name: t('review', 'comment.toClient', { name: story.name }) });
        await expect(comment).toBeFocused();
        await desk.keyboard.insertText(story.comment);
        await expect(comment).toHaveValue(story.comment);
        await desk.keyboard.press('ControlOrMeta+Enter');
        await expect.poll(() => commentsOn(someone)).toEqual([story.comment]);
      }));

    await test.step('day 7: the session; its brief in one screen, whether it took place, and the note, signed', () =>
      day(7, async (open) => {
        const desk = await open(story.therapist, atDesk);
        await desk.goto('/today');
        await expect(desk.getByRole('region', { name: t('calendar', 'day.title') })).toContainText(story.name);
        await expectAccessible(desk);
        await desk.goto(`/clients/${someone.id}`);
        await expect(desk.getByText(story.entry)).toBeVisible();
        await expectAccessible(desk);
        await desk.goto(`/clients/${someone.id}/notes/new?session=${await firstSession(story.therapist, someone)}`);
        await type(desk, desk.getByRole('textbox', { name: t('notes', 'section.subjective'), exact: true }), story.noted);
        await type(desk, desk.getByRole('textbox', { name: t('notes', 'section.agreed'), exact: true }), story.agreed);
        await expectAccessible(desk);
        await press(desk, desk.getByRole('button', { name: t('notes', 'sign') }));
        const dialog = desk.getByRole('dialog');
        await type(desk, dialog.getByRole('textbox'), story.by);
        await press(desk, dialog.getByRole('button', { name: t('notes', 'sign'), exact: true }));
        await expect(desk.getByRole('textbox')).toHaveCount(0);
      }));

    await test.step('day 8: away until the eleventh; a colleague covers, the client knows, and is answered', () =>
      day(8, async (open) => {
        const desk = await open(story.therapist, atDesk);
        await desk.goto('/away');
        await press(desk, desk.getByRole('button', { name: t('absences', 'enter') }));
        const form = desk.getByRole('dialog');
        await form.getByLabel(t('absences', 'from')).first().fill(dateAfter(8));
        await form.getByLabel(t('absences', 'until')).first().fill(dateAfter(11));
        await select(desk, form.getByLabel(t('absences', 'cover')).first(), story.cover);
        await type(desk, form.getByLabel(t('absences', 'note')).first(), story.note);
        await expectAccessible(desk);
        await press(desk, form.getByRole('button').last());
        await expect(form).toBeHidden();
        await expect(desk.getByText(story.note)).toBeVisible();
        const client = await open(someone.email, onPhone);
        await client.goto('/messages');
        await expect(client.getByText(new RegExp(`${story.cover}`)).first()).toBeVisible();
        await write(client, story.meanwhile);
        const cover = await open(language === 'en' ? OTHER_THERAPIST : THERAPIST, atDesk);
        await cover.goto(`/clients/${someone.id}/messages`);
        await expect(cover.getByText(story.meanwhile)).toBeVisible();
        await cover.getByRole('textbox').last().focus();
        await cover.keyboard.insertText(story.covered);
        await cover.keyboard.press('ControlOrMeta+Enter');
        await expect(cover.getByText(story.covered)).toBeVisible();
      }));

    await test.step('day 12: the therapist is back, the cover finds nobody; the client asks for another time and gets it', () =>
      day(12, async (open) => {
        const client = await open(someone.email, onPhone);
        await client.goto('/messages');
        await expect(client.getByText(story.covered)).toBeVisible();
        await client.goto('/path/sessions');
        await client.getByRole('button', { name: t('ownSessions', 'ask.other-time') }).first().click();
        const sheet = client.getByRole('dialog');
        await sheet.getByLabel(t('ownSessions', 'sheet.date')).fill(dateAfter(16));
        await sheet.getByLabel(t('ownSessions', 'sheet.clock'), { exact: true }).fill('17:30');
        await sheet.getByLabel(t('ownSessions', 'sheet.words')).fill(story.words);
        await sheet.getByRole('button', { name: t('ownSessions', 'sheet.send') }).click();
        await expect(client.getByText(t('ownSessions', 'asked.other-time')).first()).toBeVisible();
        const desk = await open(story.therapist, atDesk);
        await desk.goto(`/clients/${someone.id}`);
        await press(desk, desk.getByRole('button', { name: t('calendar', 'list.answer') }));
        const asked = desk.getByRole('region', { name: t('calendar', 'ask.region', { name: story.name }) });
        await expect(asked).toContainText(story.words);
        await type(desk, asked.getByLabel(t('calendar', 'ask.reply', { name: story.name })), story.reply);
        await press(desk, asked.getByRole('button', { name: t('calendar', 'ask.send.move') }));
        await expect(desk.getByText(t('calendar', 'said.answer.move', { name: story.name }))).toBeVisible();
        await client.reload();
        await expect(client.getByText(story.reply)).toBeVisible();
      }));

    await test.step('day 14: what was agreed is in the brief, and progress speaks, on the page and as a PDF', () =>
      day(14, async (open) => {
        const desk = await open(story.therapist, atDesk);
        await desk.goto(`/clients/${someone.id}`);
        await expect(desk.getByText(story.agreed)).toBeVisible();
        await expectAccessible(desk);
        await desk.goto(`/clients/${someone.id}/progress`);
        await expect(desk.getByRole('heading', { name: t('progress', 'practice') })).toBeVisible();
        await expectAccessible(desk);
        const answer = await desk.request.get(`/api/v1/clients/${someone.id}/progress.pdf?language=${language}`);
        expect([answer.status(), answer.headers()['content-type'], (await answer.body()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
        await speak(desk, 'en');
      }));
    // Whoever is away then can cover for nobody: other journeys meet the same people.
    await callOff(story.therapist, story.note);
  });
}

/** The days away with this line for clients, which are still to come, are no days away any more. */
async function callOff(therapistEmail: string, note: string): Promise<void> {
  const therapist = await Person.signedIn(therapistEmail);
  const { items } = await therapist.read<{ items: { id: string; note: string | null }[] }>('/me/absences');
  await therapist.send('post', `/absences/${items.find((each) => each.note === note)!.id}/end`, {});
  await therapist.leave();
}

/** The client does an exercise that is planned for them, in their own words. */
async function doOne(therapistEmail: string, someone: NewClient, words: string): Promise<void> {
  const assignmentId = newId();
  const therapist = await Person.signedIn(therapistEmail);
  const { items } = await therapist.read<{ items: { id: string; catalogId: string }[] }>('/exercises');
  const exerciseId = items.find(({ catalogId }) => catalogId === 'C6')?.id;
  await therapist.send('put', `/assignments/${assignmentId}`, { clientId: someone.id, exerciseId, schedule: { startDate: civilDate(0), repeat: 'daily', times: ['12:00'], count: 14 } });
  await therapist.leave();
  const person = await Person.signedIn(someone.email);
  const answers = { direction: 'other', 'what-other': words, visibility: 'therapist' };
  await person.send('put', `/responses/${newId()}`, { assignmentId, startedAt: new Date().toISOString(), answers });
  await person.leave();
}

async function firstSession(therapistEmail: string, { id }: NewClient): Promise<string> {
  const therapist = await Person.signedIn(therapistEmail);
  const { items } = await therapist.read<{ items: { id: string }[] }>(`/clients/${id}/appointments`);
  await therapist.leave();
  return items[0]!.id;
}

/** What the client finds said about what they did last. */
async function commentsOn({ id, email }: NewClient): Promise<(string | null)[]> {
  const client = await Person.signedIn(email);
  const { items } = await client.read<{ items: { id: string }[] }>(`/clients/${id}/responses`);
  const { reviews } = await client.read<{ reviews: { comment: string | null }[] }>(`/responses/${items[0]!.id}`);
  await client.leave();
  return reviews.map(({ comment }) => comment);
}
