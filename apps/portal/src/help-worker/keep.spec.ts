import { jest } from '@jest/globals';
import { keepHelp, type Asked, type Lasting, type Scope } from './keep';

const FILES = ['/assets/first-a.js', '/assets/help-b.js'];
type Answer = string | 'no line' | 'silence';

/** A phone with the worker on it. `line` is what the server answers; `stored` are the caches of before. */
function phone({ stored = {} as Record<string, Record<string, string>>, line = 'fresh' as Answer } = {}) {
  const caches = new Map(Object.entries(stored).map(([name, files]) => [name, new Map(Object.entries(files))]));
  const heard = new Map<string, (event: never) => void>();
  const asked: string[] = [];
  const state = { line };
  const opened = (name: string) => {
    const files = caches.get(name) ?? new Map<string, string>();
    caches.set(name, files);
    return { match: async (address: string) => files.get(address), addAll: async (all: string[]) => all.forEach((each) => files.set(each, `kept ${each}`)) };
  };
  const scope = {
    caches: { open: async (name: string) => opened(name), keys: async () => [...caches.keys()], delete: async (name: string) => caches.delete(name) },
    clients: { claim: async () => undefined },
    location: { origin: 'https://attune.test' },
    skipWaiting: async () => undefined,
    fetch: async (request: Request) => {
      asked.push(new URL(request.url).pathname);
      if (state.line === 'silence') return new Promise(() => undefined);
      if (state.line === 'no line') throw new TypeError('no line');
      return state.line;
    },
    addEventListener: (type: string, listener: (event: never) => void) => void heard.set(type, listener),
  } as unknown as Scope;
  keepHelp(scope, FILES, 'two');
  const happen = async (type: 'install' | 'activate') => {
    const works: Promise<unknown>[] = [];
    const lasting: Lasting = { waitUntil: (work) => void works.push(work) };
    heard.get(type)?.(lasting as never);
    await Promise.all(works);
  };
  /** What a request is answered with; undefined where the worker leaves it to the browser. */
  const ask = async (address: string, given: Partial<Request> = {}) => {
    let answer: Promise<unknown> | undefined;
    const event: Asked = {
      request: { method: 'GET', mode: 'no-cors', url: new URL(address, 'https://attune.test').href, ...given } as Request,
      respondWith: (given) => (answer = given),
    };
    heard.get('fetch')?.(event as never);
    return answer;
  };
  return { happen, ask, asked, caches, state };
}

const PAGE = { mode: 'navigate' } as const;

it('keeps the page and all it is drawn with, and lets an older build go', async () => {
  const { happen, caches } = phone({ stored: { 'attune.help.one': { '/hard-moment': 'old' }, 'somebody.else': {} } });
  await happen('install');
  await happen('activate');
  expect([...caches.keys()].sort()).toEqual(['attune.help.two', 'somebody.else']);
  expect([...caches.get('attune.help.two')!.keys()]).toEqual(['/hard-moment', ...FILES]);
});

it('answers with the server while there is a line, and with what is kept when there is none', async () => {
  const { happen, ask, state } = phone();
  await happen('install');
  expect(await ask('/hard-moment', PAGE)).toBe('fresh');
  state.line = 'no line';
  expect(await ask('/hard-moment#breathe', PAGE)).toBe('kept /hard-moment');
  expect(await ask('/assets/help-b.js')).toBe('kept /assets/help-b.js');
  await expect(ask('/assets/unknown.js')).rejects.toThrow('no line');
});

it('waits four seconds for a line that says nothing, and no longer', async () => {
  jest.useFakeTimers();
  const { happen, ask } = phone({ line: 'silence' });
  await happen('install');
  let answered: unknown;
  void ask('/hard-moment', PAGE).then((answer) => (answered = answer));
  await jest.advanceTimersByTimeAsync(3_900);
  expect(answered).toBeUndefined();
  await jest.advanceTimersByTimeAsync(200);
  expect(answered).toBe('kept /hard-moment');
  jest.useRealTimers();
});

it('has nothing to say before it has kept anything', async () => {
  const { ask } = phone({ line: 'no line' });
  await expect(ask('/hard-moment', PAGE)).rejects.toThrow('no line');
});

it.each([
  ['what the API says', '/api/v1/session', {}],
  ['what is sent', '/hard-moment', { method: 'POST' }],
  ['another host', 'https://elsewhere.test/assets/first-a.js', {}],
])('leaves %s to the browser', async (_, address, given) => {
  const { happen, ask, asked } = phone();
  await happen('install');
  expect(await ask(address, given)).toBeUndefined();
  expect(asked).toEqual([]);
});
