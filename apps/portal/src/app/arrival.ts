import { useEffect, useRef } from 'react';
import { useEntry } from '../lib/router';

/**
 * On every new page: the top of it, and the focus on `<main>`, so that readers and the keyboard start there, unless
 * the page has put it on a field of its own. Going back keeps the place, and so does a change of what stands after
 * `?`; the first page of a visit is left to the browser.
 */
export function useArrival() {
  const main = useRef<HTMLElement>(null);
  const { location, arrival } = useEntry();
  const { pathname } = location;
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (arrival === 'pop') return;
    window.scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname, arrival]);
  return main;
}
