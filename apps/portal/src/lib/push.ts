import { api, at, read } from './api';
import { newId } from './ids';
import { PUSH_KEY, readLocal, removeLocal, writeLocal } from './storage';

/**
 * Whether reminders can be shown here: `unsupported`, only once Attune lies on the home screen (`install`, as Apple wants
 * it), not any more because the person said no to the browser (`blocked`), or `off` or `on` as they wish.
 */
export type PushState = 'unsupported' | 'install' | 'blocked' | 'off' | 'on';

/** A browser that cannot reach its push service may never say so. */
const LONGEST_MS = 20_000;

/** The browser has no push service, or did not reach it. */
export class NoPushService extends Error {}

/** The person said no when the browser asked. */
export class PushRefused extends Error {}

/** Under which name the server knows this browser, and the address it was told last; a space between them. */
const kept = (): string[] => readLocal(PUSH_KEY)?.split(' ') ?? [];

/** Under which name the server sends reminders to this browser; undefined while it sends none. */
export const pushIdHere = (): string | undefined => kept()[0];

export async function pushState(): Promise<PushState> {
  const supported = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!supported) return 'standalone' in navigator && navigator.standalone === false ? 'install' : 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  return pushIdHere() && (await subscriptionHere()) ? 'on' : 'off';
}

/**
 * Asks the browser, then tells the server where to send. Begin it with a press: browsers ask only then.
 * @throws PushRefused, NoPushService, or ApiError when the server could not be told; nothing is on then
 */
export async function turnPushOn(): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') throw new PushRefused();
  const [{ key }, registration] = await Promise.all([read(api.GET('/me/push-key')), ready()]);
  const coming = registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  try {
    const subscription = await inTime(coming).catch(() => Promise.reject(new NoPushService()));
    await tell(pushIdHere() ?? newId(), subscription);
  } catch (error) {
    // With the worker goes what was subscribed.
    await registration.unregister();
    throw error;
  }
}

function inTime<T>(coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(reject, LONGEST_MS)));
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

/** Takes this browser back: nothing is sent to it from here on, and nothing that shows reminders stays on it. */
export async function turnPushOff(): Promise<void> {
  const id = pushIdHere();
  removeLocal(PUSH_KEY);
  await (await registrationHere())?.unregister();
  if (id) await api.DELETE('/me/push-subscriptions/{id}', at(id));
}

/**
 * Browsers change their address now and then, and people their mind about notifications: whoever comes by with reminders on
 * tells the server what has changed since.
 */
export async function renewPush(): Promise<void> {
  const id = pushIdHere();
  if (!id) return;
  if (Notification.permission !== 'granted') return turnPushOff();
  const subscription = await subscriptionHere();
  if (!subscription) return turnPushOn();
  if (subscription.endpoint !== kept()[1]) await tell(id, subscription);
}

async function tell(id: string, subscription: PushSubscription): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  const body = { endpoint: endpoint ?? '', keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' }, label: deviceName() };
  await api.PUT('/me/push-subscriptions/{id}', { ...at(id), body });
  writeLocal(PUSH_KEY, `${id} ${subscription.endpoint}`);
}

/** Our service worker, awake; always asked for anew, so that a newer one is never missed. */
async function ready(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  return navigator.serviceWorker.ready;
}

/** Ours is the one of the whole portal; help in a hard moment has another, below its own address. */
const registrationHere = async () => navigator.serviceWorker?.getRegistration('/');

async function subscriptionHere(): Promise<PushSubscription | null> {
  return (await (await registrationHere())?.pushManager?.getSubscription()) ?? null;
}

const SYSTEMS: readonly [RegExp, string][] = [
  [/android/i, 'Android'],
  [/iphone/i, 'iPhone'],
  [/ipad/i, 'iPad'],
  [/windows/i, 'Windows'],
  [/mac os/i, 'Mac'],
  [/cros/i, 'ChromeOS'],
  [/linux/i, 'Linux'],
];
const BROWSERS: readonly [RegExp, string][] = [
  [/firefox|fxios/i, 'Firefox'],
  [/edg\w*\//i, 'Edge'],
  [/chrome|crios/i, 'Chrome'],
  [/safari/i, 'Safari'],
];

/** What tells one's own devices apart, such as "Firefox, Android". */
export function deviceName(agent: string = navigator.userAgent): string {
  const named = [BROWSERS, SYSTEMS].map((list) => list.find(([pattern]) => pattern.test(agent))?.[1]);
  return named.filter(Boolean).join(', ') || 'Web';
}
