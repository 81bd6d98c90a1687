/** Where the person is. `state` is kept in the history entry and survives a reload. */
export interface Location {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
}

/** How they came there: `pop` is the browser's own back and forward, and the first page of a visit. */
export type Arrival = 'pop' | 'push' | 'replace';

export interface Entry {
  location: Location;
  arrival: Arrival;
  /** The page one leaves has nothing to show: the next is drawn at once instead of when all of it is there. */
  atOnce?: boolean;
}

export interface NavigateOptions {
  /** Takes the place of the present entry, so that back does not lead here again. */
  replace?: boolean;
  state?: unknown;
  atOnce?: boolean;
}

type Listener = (entry: Entry) => void;

const listeners = new Set<Listener>();

export function readEntry(arrival: Arrival = 'pop'): Entry {
  const { pathname, search, hash } = window.location;
  return { location: { pathname, search, hash, state: stateOf(window.history.state) }, arrival };
}

/** Goes to an address of ours, or so many entries back (negative) or onward. */
export function navigate(to: string | number, { replace = false, state = null, atOnce }: NavigateOptions = {}): void {
  if (typeof to === 'number') {
    window.history.go(to);
    return;
  }
  if (replace) window.history.replaceState({ state }, '', to);
  else window.history.pushState({ state }, '', to);
  tell({ ...readEntry(replace ? 'replace' : 'push'), atOnce });
}

/** Hears of every change until the returned function is called. */
export function listen(listener: Listener): () => void {
  const onPop = () => listener(readEntry());
  listeners.add(listener);
  window.addEventListener('popstate', onPop);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', onPop);
  };
}

function tell(entry: Entry): void {
  for (const listener of listeners) listener(entry);
}

function stateOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'state' in value ? value.state : null;
}
