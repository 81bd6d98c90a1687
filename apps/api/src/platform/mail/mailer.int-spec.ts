import { SMTPServer } from 'smtp-server';
import { createPractice, inPractice, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../ids.js';
import { Mailer } from './mailer.js';
import { Outbox } from './outbox.js';

describe('outgoing mail', () => {
  let test: TestApp;
  let practice: TestPractice;
  let server: SMTPServer;
  let refuses = false;
  const received: string[] = [];

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (refuses) return done(new Error('not today'));
          received.push(Buffer.concat(parts).toString('utf8'));
          done();
        });
      },
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as { port: number };
    test = await startTestApp({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    practice = await createPractice(test);
  });
  afterAll(async () => {
    await test.close();
    delete process.env.SMTP_URL;
    await new Promise<void>((closed) => server.close(closed));
  });
  beforeEach(() => {
    received.length = 0;
    refuses = false;
  });

  const add = async (subjectId = newId()): Promise<string> => {
    await inPractice(test, practice, async (tx) =>
      test.app.get(Outbox).add(tx, { kind: 'invitation', recipient: 'someone@example.test', language: 'es', subjectId, link: 'http://localhost/invitation#secret' }));
    const { rows } = await test.owner.query('select id from mail where subject_id = $1', [subjectId]);
    return rows[0].id as string;
  };
  const state = async (id: string) => (await test.owner.query('select state, sealed_link from mail where id = $1', [id])).rows[0];
  const send = (mailId: string, lastTry = false) => test.app.get(Mailer).send({ practiceId: practice.id, mailId }, lastTry);

  it('leaves once, in the recipient\'s language, with a fixed id, and forgets its link', async () => {
    const id = await add();
    await send(id);
    await send(id);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: <${id}@localhost>`);
    expect(received[0]!.replaceAll('=\r\n', '')).toContain('/invitation#secret');
    expect(received[0]!.split('\r\n').find((line) => line.startsWith('Subject:'))).not.toContain(practice.name);
    expect(await state(id)).toEqual({ state: 'sent', sealed_link: null });
  });

  it('waits while the server refuses it, and says so when it gives up', async () => {
    refuses = true;
    const id = await add();
    await expect(send(id)).rejects.toThrow();
    expect(await state(id)).toMatchObject({ state: 'waiting', sealed_link: expect.any(Buffer) });
    await expect(send(id, true)).rejects.toThrow();
    expect(await state(id)).toEqual({ state: 'failed', sealed_link: null });
  });

  it('does not leave once its link was withdrawn', async () => {
    const subject = newId();
    const id = await add(subject);
    await inPractice(test, practice, async (tx) => test.app.get(Outbox).wipeLinks(tx, subject));
    await send(id);
    expect(received).toEqual([]);
    expect(await state(id)).toEqual({ state: 'failed', sealed_link: null });
  });
});
