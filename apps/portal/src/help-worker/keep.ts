/** What we use of a service worker's surroundings; the page's own types, which the portal is checked with, lack them. */
export interface Scope {
  caches: CacheStorage;
  clients: { claim(): Promise<void> };
  location: { origin: string };
  skipWaiting(): Promise<void>;
  fetch(request: Request): Promise<Response>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', heard: (event: Asked) => void): void;
}

/** The browser keeps the worker awake until the work is done. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Every cache of ours begins so; what follows is the build's. */
const START = 'attune.help.';
/** The page itself, whatever was asked for below it. */
const PAGE = '/hard-moment';
/** A line that is there and says nothing is no line. */
const LATEST_MS = 4_000;

/**
 * Keeps Hard moment on this phone, so that it also opens when the browser starts without a line. Only that page is in its
 * scope. What the server says goes first, so that no old build stays while there is a line; what the API says is never kept.
 */
export function keepHelp(scope: Scope, files: readonly string[], build: string): void {
  const name = START + build;
  const kept = async (address: string): Promise<Response | undefined> => (await scope.caches.open(name)).match(address);

  scope.addEventListener('install', (event) =>
    event.waitUntil(scope.caches.open(name).then((cache) => cache.addAll([PAGE, ...files])).then(() => scope.skipWaiting())),
  );
  scope.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => scope.clients.claim())));
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== scope.location.origin || pathname.startsWith('/api/')) return;
    event.respondWith(request.mode === 'navigate' ? page(request) : file(request, pathname));
  });

  const dropOthers = async () => {
    const old = (await scope.caches.keys()).filter((each) => each.startsWith(START) && each !== name);
    await Promise.all(old.map((each) => scope.caches.delete(each)));
  };

  const page = async (request: Request): Promise<Response> => {
    const here = await kept(PAGE);
    const asked = scope.fetch(request);
    if (!here) return asked;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Response>((resolve) => (timer = setTimeout(() => resolve(here), LATEST_MS)));
    return Promise.race([asked.catch(() => here), late]).finally(() => clearTimeout(timer));
  };

  // Their names say what is in them: one that is kept is the one that is asked for.
  const file = async (request: Request, pathname: string): Promise<Response> => (await kept(pathname)) ?? scope.fetch(request);
}
