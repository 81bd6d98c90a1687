import type { Language } from '../lib/texts/languages';
import { messageFrom, type Message } from './message';
import type { Pressed, Scope } from './scope';

/** The words of a lock screen, by key: `src/locales/<language>/push.json`. */
type Words = Record<Language, Record<'reminder' | 'message' | 'reminderMore' | 'later' | 'notMoved', string>>;

const LATER = 'later';
const LATER_MINUTES = 60;
const TODAY = '/today';
const MESSAGES = '/messages';

/**
 * All that the portal's service worker does: it shows what is pushed, opens the page it was about when that is pressed, and asks for an
 * hour more. It answers no request of a page and keeps no file, so no old version of anything can stay behind it; a
 * newer one takes over as soon as it is here.
 */
export function remind(scope: Scope, words: Words): void {
  const show = (message: Message, more: string) =>
    scope.registration.showNotification(words[message.language][message.kind], {
      body: more,
      tag: message.tag,
      lang: message.language,
      icon: '/icons/icon-192.png',
      badge: '/icons/badge-96.png',
      data: message,
      actions: message.occasionIds.length > 0 ? [{ action: LATER, title: words[message.language].later }] : [],
    });

  /** Moves all that the reminder was about; when that fails, the reminder comes back and says so. */
  const later = async (message: Message) => {
    const moved = await Promise.all(message.occasionIds.map((id) => snooze(scope, id)));
    if (moved.includes(false)) await show(message, words[message.language].notMoved);
  };

  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('push', (event) => {
    const message = messageFrom(() => event.data?.json());
    event.waitUntil(show(message, words[message.language].reminderMore));
  });
  scope.addEventListener('notificationclick', (event: Pressed) => {
    event.notification.close();
    event.waitUntil(event.action === LATER ? later(messageFrom(() => event.notification.data)) : openPage(scope, messageFrom(() => event.notification.data)));
  });
}

async function snooze(scope: Scope, occasionId: string): Promise<boolean> {
  const answer = await scope
    .fetch(`/api/v1/occasions/${encodeURIComponent(occasionId)}/snooze`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ minutes: LATER_MINUTES }),
      credentials: 'same-origin',
    })
    .catch(() => null);
  return answer?.ok === true;
}

/** The portal that is open comes forward, and shows what it was about unless somebody is in the middle of an exercise. */
async function openPage(scope: Scope, { kind }: Message): Promise<void> {
  const page = kind === 'message' ? MESSAGES : TODAY;
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const at = (path: string) => windows.find(({ url }) => new URL(url).pathname.startsWith(path));
  const open = at(page) ?? at('/do/') ?? windows[0];
  if (!open) return void (await scope.clients.openWindow(page));
  await open.focus();
  const { pathname } = new URL(open.url);
  if (!pathname.startsWith(page) && !pathname.startsWith('/do/')) await open.navigate(page);
}
