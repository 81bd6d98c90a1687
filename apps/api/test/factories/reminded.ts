import { startTestApp, type TestApp } from '../harness/test-app.js';
import { type Mailboxes, startMailboxes } from './mailbox.js';
import { type PushService, startPushService } from './push-service.js';
import { createTreatment, type Treatment } from './work.js';

/** What each test of what is sent finds: where mails and pushes arrive, and a client to whom they go. */
export interface Reminded {
  test: TestApp;
  mail: Mailboxes;
  pushes: PushService;
  on: Treatment;
}

/** One application with a mail server and a push service for the suite, and at this instant a treatment for each of its tests. */
export function remindedForEach(at: string, enter: (here: Reminded) => void | Promise<void>): void {
  let test: TestApp;
  let mail: Mailboxes;
  let pushes: PushService;
  beforeAll(async () => {
    mail = await startMailboxes();
    test = await startTestApp({ SMTP_URL: mail.url });
    test.clock.stop();
    pushes = await startPushService(test.app);
  });
  afterAll(async () => {
    await test.close();
    await mail.close();
    await pushes.close();
    delete process.env.SMTP_URL;
  });
  beforeEach(async () => {
    test.clock.set(at);
    mail.mails.length = 0;
    mail.refuses.clear();
    pushes.taken.length = 0;
    pushes.answers.clear();
    await enter({ test, mail, pushes, on: await createTreatment(test) });
  });
  afterEach(async () => {
    // Nobody of this test is looked at in the next one.
    await test.owner.query('update reminder_settings set email = false, push = false');
  });
}
