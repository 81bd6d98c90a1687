import { useEffect, useRef } from 'react';

/**
 * Moves the focus to what replaced the part a person was in, so that readers hear it and the keyboard goes on from
 * there. The element needs `tabIndex={-1}`.
 */
export function useFocusOnMount<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}
