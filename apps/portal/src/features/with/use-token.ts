import { useSyncExternalStore } from 'react';

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** What follows the `#`. It stays in the address: the link is for many visits, and a badly copied one is only a wrong one. */
export const useToken = (): string => useSyncExternalStore(listen, () => window.location.hash.slice(1));
