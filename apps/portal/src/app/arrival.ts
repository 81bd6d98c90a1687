import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * On every new page: the top of it, and the focus on `<main>`, so that readers and the keyboard start there. Going
 * back keeps the place; the first page of a visit is left to the browser.
 */
export function useArrival() {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const { pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (kind === 'POP') return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, kind]);
  return main;
}
