import { expectOk } from '../../../test/factories/answers.js';
import { anonymous } from '../../../test/factories/caller.js';
import type { Mailboxes } from '../../../test/factories/mailbox.js';
import { createClient, signedIn } from '../../../test/factories/people.js';
import { type PushService, PUSH_ORIGIN, vapidClaims } from '../../../test/factories/push-service.js';
import { remindedForEach } from '../../../test/factories/reminded.js';
import { allow, logged, remindRound, subscribe } from '../../../test/factories/reminders.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, type Treatment } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { captureOutput } from '../../../test/matrix/output.js';
import { newId } from '../../platform/ids.js';

describe('reminders that are sent', () => {
  let test: TestApp;
  let mail: Mailboxes;
  let pushes: PushService;
  let on: Treatment;
  let assignment: { id: string; occasions: { id: string }[] };
  // The night before; everything is due at nine in the morning in Madrid, which is eight in UTC.
  remindedForEach('2026-03-01T22:00:00Z', async (here) => {
    ({ test, mail, pushes, on } = here);
    assignment = await assign(on.asTherapist, on.client);
  });

  const at = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    await remindRound(test);
  };
  const mine = () => mail.mails.filter(({ to }) => to === on.client.email);
  const log = () => logged(test, on.client.id);
  const told = async () => (await log()).map(({ kind, channel, state, reason }) => [kind, channel, state, reason].join(' '));
  const settings = async () => (await on.asClient.get('/me/reminders')).body;

  it('come by mail when something is due, once, with words that give nothing away', async () => {
    await allow(on.asClient);
    await at('2026-03-02T07:59:00Z');
    expect(mine()).toEqual([]);
    await at('2026-03-02T08:00:00Z');
    for (let i = 0; i < 3; i += 1) await at('2026-03-02T08:00:30Z');
    const [got, ...more] = mine();
    expect(more).toEqual([]);
    const [row] = await log();
    expect(got!.headers).toMatchObject({
      subject: 'A small reminder', 'message-id': `<${row!.id}@localhost>`, 'auto-submitted': 'auto-generated', 'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    expect(got!.text).toContain("You have a moment saved for today.\nIt's ready when you are.\nhttp://localhost:3000/today\n");
    const { rows: [said] } = await test.owner.query(
      `select v.card ->> 'title' as title, m.name as therapist from assignment a join exercise_version v on v.id = a.version_id join member m on m.id = a.assigned_by where a.id = $1`, [assignment.id]);
    for (const word of [on.practice.name, on.client.name, said.therapist, JSON.parse(said.title).en, 'gratitude', assignment.id]) expect(got!.raw.toLowerCase()).not.toContain(word.toLowerCase());
    expect(await told()).toEqual(['due email sent at-time']);
    expect((await on.asClient.get('/me/reminders/log')).body.items).toEqual([
      { id: row!.id, kind: 'due', channel: 'email', state: 'sent', reason: 'at-time', occasions: 1, dueAt: '2026-03-02T08:00:00.000Z', settledAt: '2026-03-02T08:00:00.000Z' },
    ]);
  });

  it('come in the language of the client, to a phone that alone can read them', async () => {
    await allow(on.asClient, { email: false, push: true, language: 'es' });
    const browser = await subscribe(on.asClient);
    await at('2026-03-02T08:00:00Z');
    const [got, ...more] = pushes.taken;
    expect(more).toEqual([]);
    const [row] = await log();
    expect(browser.read(got!.body)).toEqual({
      kind: 'reminder', tag: row!.moment_id, title: 'Tienes un momento guardado para hoy.', text: 'Está aquí cuando quieras.', language: 'es', url: '/today',
      occasionIds: [assignment.occasions[0]!.id],
    });
    expect(got!.headers).toMatchObject({ topic: row!.moment_id.replaceAll('-', ''), 'content-encoding': 'aes128gcm', urgency: 'normal', ttl: '43200' });
    const { key, claims } = vapidClaims(got!.headers.authorization!);
    expect(key).toBe((await on.asClient.get('/me/push-key')).body.key);
    expect(claims).toMatchObject({ aud: PUSH_ORIGIN, sub: 'mailto:no-reply@localhost' });
    expect((await on.asClient.get('/me/push-subscriptions')).body.items).toEqual([expect.objectContaining({ sentAt: '2026-03-02T08:00:00.000Z' })]);
  });

  it('by both ways are one moment of the day', async () => {
    await allow(on.asClient, { push: true, maxPerDay: 1 });
    await subscribe(on.asClient);
    await assign(on.asTherapist, on.client, { schedule: { times: ['12:00'], count: 1 } });
    await at('2026-03-02T08:00:00Z');
    await at('2026-03-02T11:00:00Z');
    expect(await told()).toEqual(['due email sent at-time', 'due push sent at-time', 'due  skipped day-full']);
    expect([mine().length, pushes.taken.length]).toEqual([1, 1]);
  });

  it('gather what comes due together', async () => {
    await allow(on.asClient);
    await assign(on.asTherapist, on.client, { schedule: { times: ['09:10'], count: 1 } });
    await at('2026-03-02T08:00:00Z');
    await at('2026-03-02T08:10:00Z');
    expect((await log()).map(({ occasion_ids: ids }) => ids.length)).toEqual([2]);
    expect(mine()).toHaveLength(1);
  });

  describe('never come', () => {
    const nothing = async (): Promise<void> => {
      await at('2026-03-02T08:00:00Z');
      expect([mine(), pushes.taken]).toEqual([[], []]);
    };
    beforeEach(() => allow(on.asClient));

    it.each([
      ['for what is done, neither decided then nor decided before', () => on.asClient.put(`/responses/${newId()}`, { assignmentId: assignment.id, occasionId: assignment.occasions[0]!.id, startedAt: '2026-03-01T21:00:00Z', answers: gratitude() })],
      ['for what is not for this time, neither decided then nor decided before', () => on.asClient.put(`/occasions/${assignment.occasions[0]!.id}/not-this-time`, { reason: 'too_big' })],
      ['for what has ended, neither decided then nor decided before', () => on.asTherapist.post(`/assignments/${assignment.id}/end`)],
      ['for what is paused, neither decided then nor decided before', () => on.asTherapist.post(`/assignments/${assignment.id}/pause`)],
      ['for a client who left, neither decided then nor decided before', () => on.asTherapist.post(`/clients/${on.client.id}/discharge`)],
    ])('%s', async (what, act) => {
      // Decided already, and kept from leaving by a mail server that is away.
      mail.refuses.set(on.client.email, { code: 451, text: '4.3.0 later' });
      await at('2026-03-02T08:00:00Z');
      expect(await told()).toEqual(['due email waiting at-time']);
      mail.refuses.clear();
      expectOk(await act());
      await at('2026-03-02T08:30:00Z');
      expect(mine()).toEqual([]);
      expect((await log())[0]).toMatchObject({ state: 'failed', reason: expect.stringMatching(/^(settled|left)$/) });
      await at('2026-03-03T08:00:00Z');
      const alone = /done|not for this time/.test(what);
      expect(mine()).toHaveLength(alone ? 1 : 0);
    });

    it('while the client has paused them, or once they allow none', async () => {
      await allow(on.asClient, { pausedUntil: '2026-03-03' });
      await nothing();
      expect(await told()).toEqual(['due  skipped paused']);
      await at('2026-03-03T08:00:00Z');
      expect(mine()).toHaveLength(1);
      await allow(on.asClient, { maxPerDay: 0 });
      await at('2026-03-04T08:00:00Z');
      expect(mine()).toHaveLength(1);
    });

    it('for somebody who was never asked', async () => {
      await test.owner.query('delete from reminder_settings where client_id = $1', [on.client.id]);
      await nothing();
      expect(await log()).toEqual([]);
    });

    it('in quiet hours: after them, or not at all when their day is over by then', async () => {
      await assign(on.asTherapist, on.client, { schedule: { times: ['06:30', '22:00'], count: 2 } });
      await at('2026-03-02T05:30:00Z');
      expect(mine()).toEqual([]);
      await at('2026-03-02T07:00:00Z');
      await at('2026-03-02T08:00:00Z');
      await at('2026-03-02T21:00:00Z');
      expect(await told()).toEqual(['due email sent after-quiet', 'due email sent at-time', 'due  skipped quiet']);
    });

    it('about what was before they were allowed, or before it was assigned', async () => {
      test.clock.set('2026-03-02T10:00:00Z');
      await allow(on.asClient, { leadMinutes: 5 });
      await assign(on.asTherapist, on.client, { schedule: { times: ['09:30'], count: 1 } });
      await nothing();
    });
  });

  it('come later when asked for, in place of what would have come before, beyond the most of a day', async () => {
    await allow(on.asClient, { maxPerDay: 1 });
    await at('2026-03-02T08:00:00Z');
    const [{ id }] = assignment.occasions as [{ id: string }];
    expectOk(await on.asClient.post(`/occasions/${id}/snooze`, { minutes: 60 }));
    await at('2026-03-02T08:59:00Z');
    expect(mine()).toHaveLength(1);
    await at('2026-03-02T09:00:00Z');
    await at('2026-03-02T09:01:00Z');
    expect(await told()).toEqual(['due email sent at-time', 'snoozed email sent asked-later']);
    // Asked for before it was due: it stands in for that.
    test.clock.set('2026-03-03T07:30:00Z');
    expectOk(await on.asClient.post(`/occasions/${assignment.occasions[1]!.id}/snooze`, { minutes: 60 }));
    await at('2026-03-03T08:00:00Z');
    await at('2026-03-03T08:30:00Z');
    await at('2026-03-03T09:30:00Z');
    expect((await told()).slice(2)).toEqual(['snoozed email sent asked-later']);
    // Done in the meantime: nothing comes.
    test.clock.set('2026-03-04T08:00:00Z');
    expectOk(await on.asClient.post(`/occasions/${assignment.occasions[2]!.id}/snooze`, { minutes: 60 }));
    await on.asClient.put(`/occasions/${assignment.occasions[2]!.id}/not-this-time`, { reason: 'forgot' });
    await at('2026-03-04T09:00:00Z');
    expect(mine()).toHaveLength(3);
  });

  it('sent by hand come now, or after quiet hours, and say the same', async () => {
    await allow(on.asClient, { quiet: null });
    test.clock.set('2026-03-02T12:00:00Z');
    expectOk(await on.asTherapist.post(`/clients/${on.client.id}/nudges`, { assignmentId: assignment.id }));
    await at('2026-03-02T12:00:01Z');
    expect(await told()).toEqual(expect.arrayContaining(['nudge email sent by-hand']));
    expect(new Set(mine().map(({ text }) => text.split('\n')[0]))).toEqual(new Set(['You have a moment saved for today.']));
    await allow(on.asClient);
    test.clock.set('2026-03-03T21:00:00Z');
    const { goesOutAt } = expectOk(await on.asTherapist.post(`/clients/${on.client.id}/nudges`)).body;
    expect(goesOutAt).toBe('2026-03-04T07:00:00.000Z');
    const before = mine().length;
    await at('2026-03-04T06:59:00Z');
    expect(mine()).toHaveLength(before);
    await at(goesOutAt);
    expect(mine()).toHaveLength(before + 1);
  });

  it('wait while the mail server is away, and are given up with their day', async () => {
    await allow(on.asClient);
    mail.refuses.set(on.client.email, { code: 451, text: '4.3.0 later' });
    await at('2026-03-02T08:00:00Z');
    await at('2026-03-02T08:00:01Z');
    expect((await log())[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    mail.refuses.clear();
    await at('2026-03-02T08:00:30Z');
    expect(await told()).toEqual(['due email sent at-time']);
    mail.refuses.set(on.client.email, { code: 451, text: '4.3.0 later' });
    await at('2026-03-03T08:00:00Z');
    mail.refuses.clear();
    await at('2026-03-03T23:30:00Z');
    expect((await log())[1]).toMatchObject({ state: 'failed', reason: 'too-late' });
    expect((await settings()).mailStopped).toBeNull();
  });

  it('stop by mail when an address refuses three in a row, and the client is told', async () => {
    await allow(on.asClient);
    for (const day of ['02', '03']) {
      mail.refuses.set(on.client.email, { code: 550, text: '5.1.1 no such mailbox' });
      await at(`2026-03-${day}T08:00:00Z`);
    }
    mail.refuses.clear();
    await at('2026-03-04T08:00:00Z');
    mail.refuses.set(on.client.email, { code: 550, text: '5.1.1 no such mailbox' });
    for (const day of ['05', '06']) await at(`2026-03-${day}T08:00:00Z`);
    expect(await settings()).toMatchObject({ email: true, mailStopped: null });
    await at('2026-03-07T08:00:00Z');
    expect(await settings()).toMatchObject({ email: false, mailStopped: 'bounced' });
    expect(await told()).toEqual([
      'due email bounced refused', 'due email bounced refused', 'due email sent at-time', 'due email bounced refused', 'due email bounced refused', 'due email bounced refused',
    ]);
    await allow(on.asClient);
    expect(await settings()).toMatchObject({ email: true, mailStopped: null });
  });

  it('do not count against a client what the mail server has against us', async () => {
    await allow(on.asClient);
    mail.refuses.set('DATA', { code: 554, text: '5.7.1 not from you' });
    await at('2026-03-02T08:00:00Z');
    expect((await log())[0]).toMatchObject({ state: 'waiting' });
  });

  it('forget a phone that takes none any more, and keep the others', async () => {
    await allow(on.asClient, { email: false, push: true });
    const [gone, away, refusing, good] = [await subscribe(on.asClient), await subscribe(on.asClient), await subscribe(on.asClient), await subscribe(on.asClient)];
    pushes.answers.set(gone.path, 410).set(away.path, 503).set(refusing.path, 302);
    await at('2026-03-02T08:00:00Z');
    expect(pushes.taken.map(({ path }) => path)).toEqual([gone.path, away.path, refusing.path, good.path]);
    expect(await told()).toEqual(['due push sent at-time']);
    expect((await settings()).devices).toBe(3);
    pushes.answers.set(away.path, 404).set(refusing.path, 410).set(good.path, 410);
    await at('2026-03-03T08:00:00Z');
    expect((await told())[1]).toBe('due push failed no-device');
    expect((await settings()).devices).toBe(0);
  });

  it('try a push service that is away again, and only the phones that have none', async () => {
    await allow(on.asClient, { email: false, push: true });
    const phone = await subscribe(on.asClient);
    pushes.answers.set(phone.path, 503);
    await at('2026-03-02T08:00:00Z');
    pushes.answers.clear();
    await at('2026-03-02T08:00:20Z');
    await at('2026-03-02T08:05:00Z');
    const topics = pushes.taken.map(({ headers }) => headers.topic);
    expect([topics.length, new Set(topics).size]).toEqual([2, 1]);
    expect(await told()).toEqual(['due push sent at-time']);
  });

  it('are stopped by the press in a mail program, with what the mail itself says', async () => {
    await allow(on.asClient);
    await at('2026-03-02T08:00:00Z');
    const address = /^<(.+)>$/.exec(mine()[0]!.headers['list-unsubscribe']!)![1]!;
    const pressed = await anonymous(test).send('POST', address.replace('http://localhost:3000/api/v1', ''), 'List-Unsubscribe=One-Click', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(pressed.status).toBe(204);
    expect(await settings()).toMatchObject({ email: false, mailStopped: 'unsubscribed' });
    await at('2026-03-03T08:00:00Z');
    expect(mine()).toHaveLength(1);
    expect(mine()[0]!.text).toMatch(/http:\/\/localhost:3000\/unsubscribe#[\w-]+\n/);
  });

  it('stay quiet in the log', async () => {
    const output = captureOutput();
    await allow(on.asClient, { push: true });
    const phone = await subscribe(on.asClient);
    pushes.answers.set(phone.path, 400);
    mail.refuses.set(on.client.email, { code: 550, text: `5.1.1 ${on.client.email} unknown` });
    await at('2026-03-02T08:00:00Z');
    output.restore();
    expect(output.text()).not.toContain(on.client.email);
    expect(output.text()).not.toContain(phone.path);
  });

  it('come to each client by their own clock', async () => {
    const far = await createClient(test, on.practice, { primary: on.therapist, timeZone: 'America/Los_Angeles' });
    const asFar = await signedIn(test, far);
    await allow(asFar);
    await assign(on.asTherapist, far);
    await allow(on.asClient);
    await at('2026-03-02T08:00:00Z');
    expect(mail.mails.map(({ to }) => to)).toEqual([on.client.email]);
    await at('2026-03-02T17:00:00Z');
    expect(mail.mails.map(({ to }) => to)).toEqual([on.client.email, far.email]);
  });
});
