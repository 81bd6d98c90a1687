import { randomBytes } from 'node:crypto';
import { anonymous, Caller } from '../../../test/factories/caller.js';
import { expectOk } from '../../../test/factories/answers.js';
import { createClient, signedIn } from '../../../test/factories/people.js';
import { TestBrowser } from '../../../test/factories/push-service.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';

const ALL = {
  email: true, push: false, hours: 'at-time', times: [], leadMinutes: 0, quiet: { from: '21:30', to: '08:00' }, maxPerDay: 2, language: 'en', pausedUntil: null,
};
const browser = () => new TestBrowser().subscription;

describe('reminders, by their routes', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp({ SMTP_URL: 'smtp://127.0.0.1:1' });
    test.clock.stop();
  });
  afterAll(async () => {
    await test.close();
    delete process.env.SMTP_URL;
  });
  beforeEach(async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    on = await createTreatment(test);
  });

  const read = async () => (await on.asClient.get('/me/reminders')).body;
  const allow = async (more: object = {}) => expectOk(await on.asClient.put('/me/reminders', { ...ALL, ...more })).body;
  const rows = async () => (await test.owner.query('select kind, channel, state, reason, due_at from reminder where client_id = $1 order by created_at', [on.client.id])).rows;

  it('are off until the client says otherwise, and then as they said', async () => {
    expect(await read()).toEqual({
      chosen: false, email: false, push: false, hours: 'at-time', times: [], leadMinutes: 0, quiet: { from: '21:30', to: '08:00' }, maxPerDay: 2,
      language: 'en', pausedUntil: null, mailStopped: null, mailTo: on.client.email, mailPossible: true, devices: 0, timeZone: 'Europe/Madrid',
    });
    const said = { push: true, hours: 'chosen', times: ['09:00', '19:30'], quiet: null, maxPerDay: 4, language: 'es', pausedUntil: '2026-04-01', leadMinutes: 15 };
    expect(await allow(said)).toMatchObject({ chosen: true, email: true, ...said });
    expect(await read()).toMatchObject({ chosen: true, ...said });
  });

  it.each([
    ['email', { email: 'yes' }], ['times', { hours: 'chosen', times: [] }], ['times', { times: ['9:00'] }], ['times', { times: ['09:00', '09:00'] }],
    ['quiet.to', { quiet: { from: '08:00', to: '08:00' } }], ['quiet.from', { quiet: { from: '25:00', to: '08:00' } }], ['quiet', { quiet: undefined }], ['quiet', { quiet: [{ from: '21:00', to: '08:00' }] }],
    ['maxPerDay', { maxPerDay: 7 }], ['leadMinutes', { leadMinutes: 181 }], ['pausedUntil', { pausedUntil: '2026-02-30' }], ['language', { language: 'de' }],
  ])('refuse another %s', async (field, more) => {
    const answer = await on.asClient.put('/me/reminders', { ...ALL, ...more });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field })]);
    expect((await read()).chosen).toBe(false);
  });

  it('come to the browsers that a client names, of which nothing lies readable', async () => {
    const { key } = (await on.asClient.get('/me/push-key')).body;
    expect(Buffer.from(key, 'base64url')).toHaveLength(65);
    const [id, phone] = [newId(), browser()];
    const put = await on.asClient.put(`/me/push-subscriptions/${id}`, { ...phone, label: 'My phone' });
    expect([put.status, put.body]).toEqual([201, { id, label: 'My phone', createdAt: expect.any(String), sentAt: null }]);
    expect((await on.asClient.put(`/me/push-subscriptions/${id}`, { ...phone, label: 'The old phone' })).status).toBe(200);
    expect((await on.asClient.get('/me/push-subscriptions')).body.items).toEqual([expect.objectContaining({ id, label: 'The old phone' })]);
    const kept = JSON.stringify((await test.owner.query('select to_jsonb(p) from push_subscription p where id = $1', [id])).rows);
    for (const word of ['push.example.org', 'phone', phone.keys.auth]) expect(kept).not.toContain(Buffer.from(word).toString('hex'));
    expect(kept).not.toContain('push.example.org');
    // The same browser under a new id, also of somebody else: it has one owner.
    const other = await signedIn(test, await createClient(test, on.practice, { primary: on.therapist }));
    expect((await other.put(`/me/push-subscriptions/${newId()}`, phone)).status).toBe(201);
    expect((await on.asClient.get('/me/push-subscriptions')).body.items).toEqual([]);
    expect((await on.asClient.delete(`/me/push-subscriptions/${id}`)).status).toBe(204);
    expect((await read()).devices).toBe(0);
  });

  it.each([
    'http://push.example.org/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://10.0.0.7/x', 'https://169.254.169.254/latest', 'https://localhost/x',
    'https://push.internal/x', 'https://push.example.org:8443/x', 'https://user:word@push.example.org/x', 'https://[::ffff:10.0.0.7]/x', 'https://2130706433/x', 'no address',
  ])('go to no such place as %s', async (endpoint) => {
    const answer = await on.asClient.put(`/me/push-subscriptions/${newId()}`, { ...browser(), endpoint });
    expect(answer.body).toMatchObject({ status: 422, errors: [{ field: 'endpoint', code: 'no_push_service' }] });
  });

  it('refuse a key that is none, a foreign id, and an eleventh device', async () => {
    const bad = { ...browser(), keys: { p256dh: randomBytes(65).toString('base64url'), auth: randomBytes(16).toString('base64url') } };
    for (const body of [bad, { ...browser(), keys: [[]] }, { ...browser(), keys: null }]) expect((await on.asClient.put(`/me/push-subscriptions/${newId()}`, body)).status).toBe(422);
    const ids = Array.from({ length: 10 }, newId);
    for (const id of ids) expectOk(await on.asClient.put(`/me/push-subscriptions/${id}`, browser()));
    expect((await on.asClient.put(`/me/push-subscriptions/${newId()}`, browser())).body.code).toBe('push_subscription.too_many');
    const other = await signedIn(test, await createClient(test, on.practice, { primary: on.therapist }));
    expect((await other.put(`/me/push-subscriptions/${ids[0]}`, browser())).body.code).toBe('push_subscription.known');
    expect((await other.delete(`/me/push-subscriptions/${ids[0]}`)).status).toBe(204);
    expect((await on.asClient.get('/me/push-subscriptions')).body.items).toHaveLength(10);
  });

  it('are tried out once a minute, by what is on', async () => {
    expect((await on.asClient.post('/me/reminders/test')).body).toEqual({ channels: [] });
    test.clock.advance(61_000);
    await allow({ push: true });
    expect((await on.asClient.post('/me/reminders/test')).body).toEqual({ channels: ['email'] });
    const again = await on.asClient.post('/me/reminders/test');
    expect([again.status, again.body.code, again.headers.get('retry-after')]).toEqual([429, 'reminder.test_too_soon', '60']);
    expect((await on.asClient.get('/me/reminders/log')).body).toEqual({
      items: [expect.objectContaining({ kind: 'test', channel: 'email', state: 'waiting', reason: 'trial', occasions: 0 })], next: null,
    });
  });

  it('come later when the client says so, after quiet hours', async () => {
    const { occasions } = await assign(on.asTherapist, on.client, { schedule: { count: 1 } });
    const later = (body: object) => on.asClient.post(`/occasions/${occasions[0].id}/snooze`, body);
    expect((await later({ minutes: 60 })).body).toEqual({ occasionId: occasions[0].id, until: '2026-03-02T13:00:00.000Z', goesOutAt: null, silent: 'no-channel' });
    await allow();
    expect((await later({ minutes: 60 })).body).toMatchObject({ goesOutAt: '2026-03-02T13:00:00.000Z', silent: null });
    expect((await later({ until: '2026-03-02T22:00:00Z' })).body).toMatchObject({ goesOutAt: '2026-03-03T07:00:00.000Z', silent: null });
    for (const body of [{}, { minutes: 60, until: '2026-03-02T22:00:00Z' }, { until: '2026-03-01T22:00:00Z' }, { until: '2026-03-20T22:00:00Z' }, { minutes: 0 }]) {
      expect((await later(body)).status).toBe(422);
    }
    await on.asClient.put(`/occasions/${occasions[0].id}/not-this-time`, { reason: 'forgot' });
    expect((await later({ minutes: 60 })).body.code).toBe('occasion.settled');
    const other = await signedIn(test, await createClient(test, on.practice, { primary: on.therapist }));
    expect((await other.post(`/occasions/${occasions[0].id}/snooze`, { minutes: 60 })).body.code).toBe('occasion.not_found');
  });

  it('are sent by hand once a day, when and how the client allows, and told before', async () => {
    const outlook = async () => (await on.asTherapist.get(`/clients/${on.client.id}/nudges/outlook`)).body;
    const nudge = (body: object = {}) => on.asTherapist.post(`/clients/${on.client.id}/nudges`, body);
    expect(await outlook()).toMatchObject({ silent: 'nothing-open', goesOutAt: null });
    const { id: assignmentId } = await assign(on.asTherapist, on.client, { schedule: { count: 1 } });
    expect(await outlook()).toMatchObject({ silent: 'no-channel' });
    expect((await nudge()).body).toMatchObject({ code: 'nudge.silent', errors: [{ code: 'no-channel' }] });
    await allow();
    expect(await outlook()).toEqual({
      goesOutAt: '2026-03-02T12:00:00.000Z', channels: ['email'], silent: null, title: 'You have a moment saved for today.', text: "It's ready when you are.",
      language: 'en', timeZone: 'Europe/Madrid',
    });
    const [first, second] = await Promise.all([nudge({ assignmentId }), nudge({ assignmentId })]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    expect(await rows()).toEqual([expect.objectContaining({ kind: 'nudge', channel: 'email', state: 'waiting', reason: 'by-hand' })]);
    test.clock.set('2026-03-03T22:00:00Z');
    await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-03', count: 1 } });
    expect((await nudge()).body).toMatchObject({ goesOutAt: '2026-03-04T07:00:00.000Z' });
    expect((await on.asTherapist.get(`/clients/${on.client.id}/reminders`)).body.items).toHaveLength(2);
  });

  it('are nobody else’s to see or to send', async () => {
    const other = await createTreatment(test);
    for (const path of [`/clients/${on.client.id}/reminders`, `/clients/${on.client.id}/nudges/outlook`]) expect((await other.asTherapist.get(path)).status).toBe(404);
    expect((await other.asTherapist.post(`/clients/${on.client.id}/nudges`)).status).toBe(404);
    const assignment = await assign(other.asTherapist, other.client, { schedule: { count: 1 } });
    expect((await on.asTherapist.post(`/clients/${on.client.id}/nudges`, { assignmentId: assignment.id })).body.code).toBe('assignment.not_found');
  });

  describe('stop by the link of a mail', () => {
    const token = () => test.app.get(UnsubscribeLinks).tokenOf({ practiceId: on.practice.id, clientId: on.client.id });
    const settings = async () => ({ email: (await read()).email, mailStopped: (await read()).mailStopped });

    it('on a press, also without a session, and begin again when the client says so', async () => {
      await allow();
      expect((await anonymous(test).post('/reminders/unsubscribe', { token: token() })).status).toBe(204);
      expect(await settings()).toEqual({ email: false, mailStopped: 'unsubscribed' });
      expect((await anonymous(test).post('/reminders/unsubscribe', { token: token() })).status).toBe(204);
      await allow();
      expect(await settings()).toEqual({ email: true, mailStopped: null });
    });

    it('as mail programs press it; looking at the address changes nothing', async () => {
      await allow();
      const path = `/reminders/unsubscribe/one-click?token=${token()}`;
      const look = await anonymous(test).get(path);
      expect([look.status, look.headers.get('location')]).toEqual([302, expect.stringMatching(/^http:\/\/localhost:3000\/unsubscribe#[\w-]+$/)]);
      expect((await settings()).email).toBe(true);
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await new Caller(test.url).send('POST', path, 'List-Unsubscribe=One-Click', form)).status).toBe(204);
      expect(await settings()).toEqual({ email: false, mailStopped: 'unsubscribed' });
      // A form goes nowhere else.
      expect((await new Caller(test.url).send('POST', '/reminders/unsubscribe', `token=${token()}`, form)).status).toBe(415);
    });

    it('and by no other', async () => {
      await allow();
      const real = token();
      const turned = real.slice(0, -2) + (real.endsWith('AA') ? 'BB' : 'AA');
      for (const bad of ['x', turned, real.slice(4), Buffer.from('what else there may be, and then some more of it').toString('base64url')]) {
        expect((await anonymous(test).post('/reminders/unsubscribe', { token: bad })).body.code).toBe('unsubscribe.unknown_link');
      }
      expect((await settings()).email).toBe(true);
      expect(real).not.toBe(token());
    });
  });
});
