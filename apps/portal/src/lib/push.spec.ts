import { jest } from '@jest/globals';
import { phone } from './testing/phone';

const calls: [method: string, address: string, call: { body?: object; params?: object }][] = [];
let refuses = false;

/** The server, as far as pushes go: it answers its key, and takes or refuses the rest. */
const answer = (method: string) => async (address: string, call: object = {}) => {
  calls.push([method, address, call]);
  if (refuses && method === 'PUT') throw new Error('refused');
  return { data: address === '/me/push-key' ? { key: 'the-key' } : undefined };
};

/** A browser with a push service: it asks the person, and gives an address of its own. */
function browser({ permission = 'granted', service = true, endpoint = 'https://push.test/one', standalone = undefined as boolean | undefined, supports = true } = {}) {
  const state = { asked: 0, subscribed: null as object | null, registered: false, endpoint, permission };
  const subscription = () => ({
    endpoint: state.endpoint,
    toJSON: () => ({ endpoint: state.endpoint, keys: { p256dh: 'p', auth: 'a' } }),
  });
  const registration = {
    pushManager: {
      subscribe: async () => {
        if (!service) throw new Error('no service');
        return (state.subscribed = subscription());
      },
      getSubscription: async () => (state.subscribed ? subscription() : null),
    },
    unregister: async () => ((state.registered = false), (state.subscribed = null), true),
  };
  const serviceWorker = {
    register: async () => ((state.registered = true), registration),
    ready: Promise.resolve(registration),
    getRegistration: async () => (state.registered ? registration : undefined),
  };
  const Notification = { get permission() { return state.permission; }, requestPermission: async () => ((state.asked += 1), state.permission) };
  Object.defineProperty(globalThis, 'navigator', {
    value: { userAgent: 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Safari/537.36', ...(supports && { serviceWorker }), ...(standalone !== undefined && { standalone }) },
    configurable: true,
  });
  Object.assign(globalThis, { window: supports ? { PushManager: {}, Notification } : {}, Notification });
  return state;
}

async function push() {
  jest.resetModules();
  jest.unstable_mockModule('./api', () => ({
    api: { GET: answer('GET'), PUT: answer('PUT'), DELETE: answer('DELETE') },
    at: (id: string) => ({ params: { path: { id } } }),
    read: async (call: Promise<{ data: unknown }>) => (await call).data,
  }));
  return import('./push');
}

const told = () => calls.filter(([method]) => method === 'PUT').map(([, , { body }]) => (body as { endpoint: string }).endpoint);

beforeEach(() => {
  calls.length = 0;
  refuses = false;
  phone();
});

it('turns on after a yes, tells the server where, and keeps under which name', async () => {
  const { turnPushOn, pushState, pushIdHere } = await push();
  browser();
  expect(await pushState()).toBe('off');
  await turnPushOn();
  expect(told()).toEqual(['https://push.test/one']);
  expect(calls.at(-1)?.[2].body).toMatchObject({ keys: { p256dh: 'p', auth: 'a' }, label: 'Chrome, Android' });
  expect(calls.at(-1)?.[2].params).toEqual({ path: { id: pushIdHere() } });
  expect(await pushState()).toBe('on');
});

it('leaves nothing on after a no, without a push service, or when the server was not told', async () => {
  const { turnPushOn, pushState, pushIdHere, PushRefused, NoPushService } = await push();
  browser({ permission: 'denied' });
  await expect(turnPushOn()).rejects.toBeInstanceOf(PushRefused);
  expect(await pushState()).toBe('blocked');
  browser({ service: false });
  await expect(turnPushOn()).rejects.toBeInstanceOf(NoPushService);
  const state = browser();
  refuses = true;
  await expect(turnPushOn()).rejects.toThrow('refused');
  expect([state.registered, state.subscribed, pushIdHere(), await pushState()]).toEqual([false, null, undefined, 'off']);
});

it('takes the browser back whole: its name, its subscription, the worker', async () => {
  const { turnPushOn, turnPushOff, pushIdHere, pushState } = await push();
  const state = browser();
  await turnPushOn();
  const id = pushIdHere();
  await turnPushOff();
  expect(calls.at(-1)).toEqual(['DELETE', '/me/push-subscriptions/{id}', { params: { path: { id } } }]);
  expect([state.registered, state.subscribed, pushIdHere(), await pushState()]).toEqual([false, null, undefined, 'off']);
});

it('tells a new address once, subscribes again when the browser let go, and goes when notifications were forbidden', async () => {
  const { turnPushOn, renewPush, pushIdHere } = await push();
  const state = browser();
  await renewPush();
  expect(calls).toEqual([]);
  await turnPushOn();
  const id = pushIdHere();
  await renewPush();
  expect(told()).toHaveLength(1);
  state.endpoint = 'https://push.test/two';
  await renewPush();
  await renewPush();
  state.subscribed = null;
  state.endpoint = 'https://push.test/three';
  await renewPush();
  expect(told()).toEqual(['https://push.test/one', 'https://push.test/two', 'https://push.test/three']);
  expect(pushIdHere()).toBe(id);
  state.permission = 'denied';
  await renewPush();
  expect(pushIdHere()).toBeUndefined();
});

it('knows what cannot be here, and what would take a step first', async () => {
  const { pushState } = await push();
  browser({ supports: false });
  expect(await pushState()).toBe('unsupported');
  browser({ supports: false, standalone: false });
  expect(await pushState()).toBe('install');
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1', 'Safari, iPhone'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
  ['something else', 'Web'],
])('names a device: %s', async (agent, name) => {
  expect((await push()).deviceName(agent)).toBe(name);
});
