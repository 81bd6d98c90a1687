import { readFileSync } from 'node:fs';
import { remind } from './remind';
import type { Lasting, Shown } from './scope';

const words = Object.fromEntries(
  ['en', 'es'].map((language) => [language, JSON.parse(readFileSync(`src/locales/${language}/push.json`, 'utf8'))]),
) as Parameters<typeof remind>[1];

/** A phone with the portal's worker on it; `open` are the pages of the portal that are open. */
function phone({ open = [] as string[], answer = 200 } = {}) {
  const heard = new Map<string, (event: never) => void>();
  const shown: { title: string; options: Shown }[] = [];
  const asked: { address: string; init: RequestInit }[] = [];
  const did: string[] = [];
  remind(
    {
      registration: { showNotification: async (title, options) => void shown.push({ title, options }) },
      clients: {
        claim: async () => void did.push('claim'),
        matchAll: async () =>
          open.map((path) => ({
            url: `https://attune.test${path}`,
            focus: async () => void did.push(`focus ${path}`),
            navigate: async (to) => void did.push(`${path} to ${to}`),
          })),
        openWindow: async (address) => void did.push(`open ${address}`),
      },
      skipWaiting: async () => void did.push('skip'),
      fetch: async (address, init) => {
        asked.push({ address, init });
        if (answer === 0) throw new TypeError('no line');
        return { ok: answer < 400 } as Response;
      },
      addEventListener: (type: string, listener: (event: never) => void) => void heard.set(type, listener),
    },
    words,
  );
  const happen = async (type: string, event: object = {}) => {
    const works: Promise<unknown>[] = [];
    const lasting: Lasting = { waitUntil: (work) => void works.push(work) };
    heard.get(type)?.({ ...event, ...lasting } as never);
    expect(works).toHaveLength(1);
    await works[0];
  };
  const push = (data: unknown) => happen('push', { data: data === undefined ? null : { json: () => data } });
  const press = (action = '') =>
    happen('notificationclick', { action, notification: { data: shown.at(-1)?.options.data, close: () => did.push('close') } });
  return { heard, shown, asked, did, happen, push, press };
}

const MESSAGE = { language: 'es', tag: 'a-tag', occasionIds: ['one', 'two'] };

it('says the same few words in the language of the push, whatever else the push brings', async () => {
  const { push, shown } = phone();
  await push({ ...MESSAGE, title: 'Three kind sentences', text: 'guilt', practice: 'Trauma clinic' });
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatchObject({ title: words.es.reminder, options: { body: words.es.reminderMore, tag: 'a-tag', lang: 'es' } });
  expect(JSON.stringify(shown)).not.toMatch(/kind sentences|guilt|Trauma/);
});

it.each([undefined, null, 'text', [], { language: 'xx', tag: 7, occasionIds: 'one' }])('shows a reminder for a push it cannot read: %j', async (data) => {
  const { push, shown } = phone();
  await push(data);
  expect(shown[0]).toMatchObject({ title: words.en.reminder, options: { tag: 'attune', actions: [] } });
});

it('shows a reminder also when the push is no JSON', async () => {
  const { happen, shown } = phone();
  await happen('push', { data: { json: () => JSON.parse('{') } });
  expect(shown[0]?.title).toBe(words.en.reminder);
});

it('moves everything by an hour when asked for later, and shows nothing then', async () => {
  const { push, press, asked, shown, did } = phone();
  await push(MESSAGE);
  expect(shown[0]?.options.actions).toEqual([{ action: 'later', title: words.es.later }]);
  await press('later');
  expect(asked.map(({ address, init }) => [address, init.method, init.body])).toEqual([
    ['/api/v1/occasions/one/snooze', 'POST', '{"minutes":60}'],
    ['/api/v1/occasions/two/snooze', 'POST', '{"minutes":60}'],
  ]);
  expect(shown).toHaveLength(1);
  expect(did).toEqual(['close']);
});

it.each([401, 500, 0])('comes back and says so when it could not be moved: %d', async (answer) => {
  const { push, press, shown } = phone({ answer });
  await push(MESSAGE);
  await press('later');
  expect(shown[1]).toMatchObject({ title: words.es.reminder, options: { body: words.es.notMoved, tag: 'a-tag' } });
});

it.each([
  [[], ['open /today']],
  [['/path'], ['focus /path', '/path to /today']],
  [['/path', '/today'], ['focus /today']],
  [['/do/a/b', '/path'], ['focus /do/a/b']],
])('opens Today, or brings forward what is open: %j', async (open, expected) => {
  const { push, press, did } = phone({ open });
  await push(MESSAGE);
  await press();
  expect(did).toEqual(['close', ...expected]);
});

it('takes over at once, and answers no request of a page', async () => {
  const { heard, happen, did } = phone();
  await happen('install');
  await happen('activate');
  expect(did).toEqual(['skip', 'claim']);
  expect([...heard.keys()].sort()).toEqual(['activate', 'install', 'notificationclick', 'push']);
});
