import { createECDH, randomBytes } from 'node:crypto';
import { expect, type Page } from './test.js';

/** What a notification was shown with. */
export interface Notice {
  title: string;
  body: string;
  tag: string;
  actions: string[];
}

/**
 * Gives a page a browser that lets notifications be shown and has a push service: the one of the journeys has neither. All
 * else is the browser's own: our service worker, its registration, its events. Answers the address that pushes would go to.
 */
export async function withPushService(page: Page): Promise<string> {
  const endpoint = `https://push.example.org/${randomBytes(9).toString('hex')}`;
  const keys = { p256dh: createECDH('prime256v1').generateKeys().toString('base64url'), auth: randomBytes(16).toString('base64url') };
  await page.addInitScript(
    (json) => {
      const given = 'browser.subscription';
      const subscription = { endpoint: json.endpoint, toJSON: () => json, unsubscribe: async () => (localStorage.removeItem(given), true) };
      Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
      Notification.requestPermission = async () => 'granted';
      PushManager.prototype.subscribe = async () => (localStorage.setItem(given, '1'), subscription as unknown as PushSubscription);
      PushManager.prototype.getSubscription = async () => (localStorage.getItem(given) ? (subscription as unknown as PushSubscription) : null);
    },
    { endpoint, keys },
  );
  return endpoint;
}

/** Delivers a push to our service worker, as a push service does, and answers what it showed for it. */
export async function deliverPush(page: Page, payload: object): Promise<Notice> {
  const worker = await ourWorker(page);
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { registration: object; shown: unknown[] };
    scope.shown = [];
    const showNotification = async (title: string, { body, tag, actions, data }: Record<string, unknown>) =>
      void scope.shown.push({ title, body, tag, actions: (actions as { title: string }[]).map((action) => action.title), data });
    Object.defineProperty(scope.registration, 'showNotification', { value: showNotification, configurable: true });
  });
  const browser = await page.context().newCDPSession(page);
  const ids: string[] = [];
  browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => ids.push(...registrations.filter(({ scopeURL }) => scopeURL.endsWith('/')).map(({ registrationId }) => registrationId)));
  await browser.send('ServiceWorker.enable');
  await expect.poll(() => ids.length, { message: 'the registration of the service worker' }).toBeGreaterThan(0);
  await browser.send('ServiceWorker.deliverPushMessage', { origin: new URL(page.url()).origin, registrationId: ids.at(-1)!, data: JSON.stringify(payload) });
  await expect.poll(() => shownBy(page), { message: 'what was shown' }).toHaveLength(1);
  await browser.detach();
  return (await shownBy(page))[0]!;
}

/** Presses a button of what was shown last. */
export async function pressNotice(page: Page, action: string): Promise<void> {
  const worker = await ourWorker(page);
  await worker.evaluate(async (name) => {
    const { data } = (globalThis as unknown as { shown: { data: unknown }[] }).shown.at(-1)!;
    const works: Promise<unknown>[] = [];
    const pressed = new Event('notificationclick');
    dispatchEvent(Object.assign(pressed, { action: name, notification: { data, close: () => undefined }, waitUntil: (work: Promise<unknown>) => works.push(work) }));
    await Promise.all(works);
  }, action);
}

/** Everything that was shown since the last push. */
export async function shownBy(page: Page): Promise<Notice[]> {
  return (await ourWorker(page)).evaluate(() => (globalThis as unknown as { shown: Notice[] }).shown);
}

async function ourWorker(page: Page) {
  const found = () => page.context().serviceWorkers().find((worker) => worker.url().endsWith('/service-worker.js'));
  await expect.poll(found, { message: 'our service worker' }).toBeTruthy();
  return found()!;
}
