import { useEffect, useRef } from 'react';

/** Puts the focus where a form begins: a dialog by itself gives it to its cross. */
export function useBeginAt(selector: string) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(selector)?.focus(), [selector]);
  return form;
}
