import type { Mailboxes } from '../../../test/factories/mailbox.js';
import { readUpTo, write } from '../../../test/factories/messages.js';
import type { PushService } from '../../../test/factories/push-service.js';
import { remindedForEach } from '../../../test/factories/reminded.js';
import { allow, logged, remindRound, subscribe } from '../../../test/factories/reminders.js';
import type { Treatment } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';

describe('being told that something was written', () => {
  let test: TestApp;
  let mail: Mailboxes;
  let pushes: PushService;
  let on: Treatment;
  // Eleven in the morning in Madrid.
  remindedForEach('2026-03-02T10:00:00Z', (here) => void ({ test, mail, pushes, on } = here));

  const at = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    await remindRound(test);
  };
  const mine = () => mail.mails.filter(({ to }) => to === on.client.email);
  const told = async () => (await logged(test, on.client.id)).map(({ kind, channel, state, reason }) => [kind, channel, state, reason].join(' '));
  const say = (instant: string, text: string) => {
    test.clock.set(instant);
    return write(on.asTherapist, on.client, text);
  };

  it('comes once until it was read, in words that give nothing away', async () => {
    await allow(on.asClient);
    await say('2026-03-02T10:01:00Z', 'canary-one');
    const second = await say('2026-03-02T10:02:00Z', 'canary-two');
    await at('2026-03-02T10:03:00Z');
    await at('2026-03-02T10:30:00Z');
    expect(await told()).toEqual(['message email sent came-in']);
    expect(mine()).toHaveLength(1);
    expect(mine()[0]!.text).toContain('Something new for you.');
    expect(mine()[0]!.text).toContain('/messages');
    for (const hidden of ['canary', on.therapist.name, on.client.name, on.practice.name]) expect(mine()[0]!.raw).not.toContain(hidden);
    test.clock.set('2026-03-02T11:00:00Z');
    await readUpTo(on.asClient, on.client, second.id);
    await say('2026-03-02T12:00:00Z', 'canary-three');
    await at('2026-03-02T12:01:00Z');
    expect(mine()).toHaveLength(2);
  });

  it('comes to the phone under a kind of its own, after quiet hours', async () => {
    await allow(on.asClient, { email: false, push: true });
    const phone = await subscribe(on.asClient);
    await say('2026-03-02T22:00:00Z', 'canary-night');
    await at('2026-03-02T22:01:00Z');
    expect(pushes.taken).toHaveLength(0);
    await at('2026-03-03T07:01:00Z');
    expect(pushes.taken).toHaveLength(1);
    const said = phone.read(pushes.taken[0]!.body);
    expect(JSON.stringify(said)).not.toContain('canary');
    expect(said).toMatchObject({ kind: 'message', language: 'en', url: '/messages' });
    expect(await told()).toEqual(['message push sent after-quiet']);
  });

  it('does not come when it was read, or taken back, before it could leave', async () => {
    await allow(on.asClient);
    const first = await say('2026-03-02T22:00:00Z', 'Read in the night');
    test.clock.set('2026-03-02T23:00:00Z');
    await readUpTo(on.asClient, on.client, first.id);
    const second = await say('2026-03-02T23:30:00Z', 'Taken back in the night');
    await on.asTherapist.delete(`/clients/${on.client.id}/messages/${second.id}`);
    await at('2026-03-03T07:01:00Z');
    expect(mine()).toEqual([]);
    expect(await told()).toEqual(['message email skipped settled', 'message email skipped settled']);
  });

  it('keeps to what the client allows: a pause, no way, the most in a day', async () => {
    await say('2026-03-02T10:01:00Z', 'Never asked');
    expect(await told()).toEqual([]);
    await allow(on.asClient, { pausedUntil: '2026-03-10' });
    await say('2026-03-02T10:02:00Z', 'Paused');
    await allow(on.asClient, { email: false });
    await say('2026-03-02T10:03:00Z', 'No way');
    await allow(on.asClient, { maxPerDay: 0 });
    await say('2026-03-02T10:04:00Z', 'None a day');
    expect(await told()).toEqual(['message  skipped paused', 'message  skipped no-channel', 'message  skipped day-full']);
    await allow(on.asClient, { maxPerDay: 1 });
    const first = await say('2026-03-02T10:05:00Z', 'One a day');
    await at('2026-03-02T10:06:00Z');
    await readUpTo(on.asClient, on.client, first.id);
    await say('2026-03-02T10:07:00Z', 'Tomorrow');
    await at('2026-03-02T10:08:00Z');
    expect(mine()).toHaveLength(1);
    await at('2026-03-03T07:01:00Z');
    expect(mine()).toHaveLength(2);
  });
});
