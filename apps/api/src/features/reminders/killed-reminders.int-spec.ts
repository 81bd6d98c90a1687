import { expectOk } from '../../../test/factories/answers.js';
import { type Mailboxes, type Received, startMailboxes } from '../../../test/factories/mailbox.js';
import { createClient, signedIn, type TestClient } from '../../../test/factories/people.js';
import { type PushService, startPushService, type TestBrowser } from '../../../test/factories/push-service.js';
import { allow, logged, remindRound, subscribe } from '../../../test/factories/reminders.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { cutAt } from '../../../test/harness/cut-connection.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { LEASE_MS } from './sending/claims.js';
import { patience } from './sending/insist.js';

const usualPauses = patience.pauses;

describe('a worker that is cut off while it reminds', () => {
  let test: TestApp;
  let mail: Mailboxes;
  let pushes: PushService;
  let t: Treatment;
  beforeAll(async () => {
    patience.pauses = [1, 1, 1];
    mail = await startMailboxes();
    test = await startTestApp({ SMTP_URL: mail.url });
    test.clock.stop();
    pushes = await startPushService(test.app);
    t = await createTreatment(test);
  });
  afterAll(async () => {
    patience.pauses = usualPauses;
    await test.close();
    await mail.close();
    await pushes.close();
    delete process.env.SMTP_URL;
  });

  /** Somebody with something due in a minute, reached by mail and on two phones. */
  async function somebody(more: object = {}): Promise<{ client: TestClient; phones: TestBrowser[] }> {
    test.clock.set('2026-03-01T22:00:00Z');
    const client = await createClient(test, t.practice, { primary: t.therapist });
    const asClient = await signedIn(test, client);
    await allow(asClient, { push: true, ...more });
    const phones = [await subscribe(asClient), await subscribe(asClient)];
    await assign(t.asTherapist, client, { schedule: { count: 1 } });
    test.clock.set('2026-03-02T08:00:00Z');
    return { client, phones };
  }

  /** What reached them: how often, and as how many different ones to a mailbox or phone. */
  const reached = ({ client, phones }: Awaited<ReturnType<typeof somebody>>) => {
    const ids = mail.mails.filter(({ to }) => to === client.email).map(({ headers }) => headers['message-id']!);
    const tags = phones.map((phone) => pushes.taken.filter(({ path }) => path === phone.path).map(({ body, headers }) => `${phone.read(body).tag} ${headers.topic}`));
    return { times: ids.length + tags.flat().length, different: [ids, ...tags].map((all) => new Set(all).size) };
  };

  const idAndDate = ({ headers }: Received): string => `${headers['message-id']} ${headers.date}`;

  it.each([
    ['loses its connection before any statement: nothing is lost, and nobody sees anything twice', { when: 'before', killed: false }],
    ['loses its connection after any statement: nothing is lost, and nobody sees anything twice', { when: 'after', killed: false }],
    ['is killed before any statement: nothing is lost, and nobody sees anything twice', { when: 'before', killed: true }],
    ['is killed after any statement: nothing is lost, and nobody sees anything twice', { when: 'after', killed: true }],
  ] as const)('%s', async (what, how) => {
    let [cuts, again, arrivals] = [0, 0, 0];
    for (let nth = 1; ; nth += 1) {
      const who = await somebody();
      if (!(await cutAt(nth, how.when, () => remindRound(test), how))) break;
      cuts += 1;
      // What was taken and not finished is left alone while its worker might still be at it.
      test.clock.advance(20_000);
      await remindRound(test);
      test.clock.advance(LEASE_MS);
      await remindRound(test);
      const { times, different } = reached(who);
      expect([nth, different]).toEqual([nth, [1, 1, 1]]);
      again += times - 3;
      const inBox = mail.mails.filter(({ to }) => to === who.client.email);
      // Whoever keeps one copy of an id has one; whoever keeps everything has two at most, of one id and date.
      expect([inBox.length <= (how.killed ? 2 : 1), new Set(inBox.map(idAndDate)).size]).toEqual([true, 1]);
      arrivals += inBox.length - 1;
      const rows = await logged(test, who.client.id);
      expect(rows.map(({ channel, state, reason }) => [channel, state, reason])).toEqual([['email', 'sent', 'at-time'], ['push', 'sent', 'at-time']]);
      expect(new Set(rows.map(({ moment_id: id }) => id)).size).toBe(1);
      await test.owner.query('update reminder_settings set email = false, push = false');
    }
    await test.owner.query('update reminder_settings set email = false, push = false');
    process.stdout.write(`reminding: ${what.split(' any')[0]} a statement, ${cuts} places tried, 0 lost, ${again} left again under the same id, 0 seen twice; ${arrivals} mails twice in a box that drops nothing\n`);
    expect(cuts).toBeGreaterThan(20);
    // With the connection alone gone the worker still knows what it sent.
    if (!how.killed) expect(again).toBe(0);
    // Only where the worker died between the note of the last word and the note of the answer, a few statements of all of them.
    expect(arrivals).toBeLessThanOrEqual(how.killed ? 4 : 0);
  }, 240_000);

  describe('where nobody knows whether a mail arrived', () => {
    afterEach(async () => {
      mail.takesInSilence = false;
      mail.refuses.clear();
      await test.owner.query('update reminder_settings set email = false, push = false');
    });

    /** What one mailbox has after the worker looked again and again, and what was written down. */
    async function after(rounds: number, who: Awaited<ReturnType<typeof somebody>>) {
      for (let i = 0; i < rounds; i += 1) {
        await remindRound(test);
        test.clock.advance(LEASE_MS);
      }
      const [row] = (await logged(test, who.client.id)).filter(({ channel }) => channel === 'email');
      return { mails: mail.mails.filter(({ to }) => to === who.client.email), state: row!.state, reason: row!.reason };
    }

    it('it is sent once more, under one id and date, and then never again', async () => {
      mail.takesInSilence = true;
      const { mails, state, reason } = await after(6, await somebody({ maxPerDay: 6 }));
      expect([mails.length, new Set(mails.map(idAndDate)).size, state, reason]).toEqual([2, 1, 'failed', 'unconfirmed']);
    });

    it('it is not sent once more where the client allows no second one that day', async () => {
      mail.takesInSilence = true;
      const who = await somebody({ maxPerDay: 1 });
      const { mails, state, reason } = await after(6, who);
      expect([mails.length, state, reason]).toEqual([1, 'failed', 'unconfirmed']);
    });

    it('it is not sent once more where there is nothing to do any more', async () => {
      mail.takesInSilence = true;
      const who = await somebody();
      await remindRound(test);
      await test.owner.query(`update occasion set state = 'withdrawn' where client_id = $1`, [who.client.id]);
      const { mails, state, reason } = await after(3, who);
      expect([mails.length, state, reason]).toEqual([1, 'failed', 'unconfirmed']);
    });

    it('and one that came twice counts twice into the day', async () => {
      mail.takesInSilence = true;
      const who = await somebody();
      await after(2, who);
      mail.takesInSilence = false;
      await assign(t.asTherapist, who.client, { schedule: { count: 1, times: ['09:30'] } });
      test.clock.set('2026-03-02T08:40:00Z');
      await remindRound(test);
      expect((await logged(test, who.client.id)).at(-1)).toMatchObject({ state: 'skipped', reason: 'day-full' });
    });

    it('but a mail that the server turns down after its last word has not arrived: it is tried until it is taken', async () => {
      mail.refuses.set('DATA', { code: 451, text: '4.3.0 later' });
      const who = await somebody({ maxPerDay: 1 });
      expect((await after(4, who)).mails).toEqual([]);
      mail.refuses.clear();
      const { mails, state } = await after(2, who);
      expect([mails.length, state]).toEqual([1, 'sent']);
    });
  });

  it('and several of them at once decide once and send once', async () => {
    const everybody = [await somebody(), await somebody(), await somebody()];
    await Promise.all(Array.from({ length: 4 }, () => remindRound(test)));
    await remindRound(test);
    for (const who of everybody) expect(reached(who)).toEqual({ times: 3, different: [1, 1, 1] });
    expectOk(await t.asTherapist.get(`/clients/${everybody[0]!.client.id}/reminders`));
    await test.owner.query('update reminder_settings set email = false, push = false');
  });

  it('leaves what it took alone for as long as it may be at it', async () => {
    const who = await somebody();
    // Mail and both phones are being worked on: every claim is written, nothing has left.
    await remindRound(test);
    await test.owner.query(`update reminder set state = 'sending', claimed_until = $2, settled_at = null where client_id = $1`, [who.client.id, new Date(test.clock.now().getTime() + LEASE_MS)]);
    test.clock.advance(LEASE_MS - 1_000);
    await remindRound(test);
    expect(reached(who).times).toBe(3);
    test.clock.advance(1_000);
    await remindRound(test);
    // The mail goes again under its own id; the phones had it and are known to.
    expect(reached(who)).toEqual({ times: 4, different: [1, 1, 1] });
    await test.owner.query('update reminder_settings set email = false, push = false');
  });
});
