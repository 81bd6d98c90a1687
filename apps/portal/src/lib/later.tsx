import { use, type ComponentType } from 'react';

/** A part of the portal that is loaded when it is first needed. */
export interface Later<P = object> {
  /** Draws it; suspends while it loads, and not at all once it is there. */
  Shown: ComponentType<P>;
  /** Loads it beforehand. @throws when it cannot be loaded; the next call tries again */
  load: () => Promise<void>;
}

/**
 * As React's `lazy`, which cannot be loaded ahead of time: it always suspends once, and whatever comes after a fallback is held
 * back for 300 ms.
 */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>): Later<P> {
  let here: ComponentType<P> | null = null;
  let failed = false;
  let coming: Promise<ComponentType<P>> | null = null;
  const begin = () => {
    failed = false;
    coming = fetch().then((part) => (here = part));
    coming.catch(() => (failed = true));
    return coming;
  };
  return {
    Shown: (props) => {
      const Part = here ?? use(coming ?? begin());
      return <Part {...props} />;
    },
    load: async () => {
      await (failed || !coming ? begin() : coming);
    },
  };
}
