import { createContext, startTransition, use, useInsertionEffect, useState, type ReactNode } from 'react';
import { listen, navigate, readEntry, type Entry, type Location } from './history';

const EntryContext = createContext<Entry | null>(null);

/**
 * Holds the address for everything inside. A change is a transition: the page one leaves stays until the code and the
 * texts of the next are there.
 */
export function Router({ children }: { children: ReactNode }) {
  const [entry, setEntry] = useState<Entry>(readEntry);
  // Before any other effect of a page, which may send the person on at once.
  useInsertionEffect(() => listen((next) => (next.atOnce ? setEntry(next) : startTransition(() => setEntry(next)))), []);
  return <EntryContext value={entry}>{children}</EntryContext>;
}

/** The address and how the person came to it. */
export function useEntry(): Entry {
  const entry = use(EntryContext);
  if (!entry) throw new Error('there is no <Router> around this');
  return entry;
}

export function useLocation(): Location {
  return useEntry().location;
}

/** Always the same function, so that effects may name it. */
export function useNavigate(): typeof navigate {
  return navigate;
}

type SetSearch = (change: (before: URLSearchParams) => URLSearchParams, options?: { replace?: boolean }) => void;

/** What stands after `?`, and a way to change it that keeps the rest of the address and the entry's state. */
export function useSearchParams(): [URLSearchParams, SetSearch] {
  const { pathname, search, hash, state } = useLocation();
  const set: SetSearch = (change, { replace } = {}) => {
    const after = change(new URLSearchParams(search)).toString();
    navigate(`${pathname}${after && `?${after}`}${hash}`, { replace, state });
  };
  return [new URLSearchParams(search), set];
}
