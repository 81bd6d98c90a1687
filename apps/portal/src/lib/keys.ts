import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { readLocal, writeLocal } from './storage';

const listeners = new Set<() => void>();

/** Whether single keys act on this device. They can be switched off, for people whose voice or hand types by itself. */
export function useKeysOn(): boolean {
  return useSyncExternalStore(subscribe, keysOn);
}

export function switchKeys(on: boolean): void {
  writeLocal('keys', on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/**
 * Acts on a single key (`j`, `ArrowDown`), never while somebody types, holds a modifier or has a dialog open.
 * Letters are told apart by what they write, so they move with the keyboard layout. It is heard from the moment the page is
 * drawn: a slow machine would lose what is pressed before the effects of a page have run.
 */
export function useKey(key: string, act: (() => void) | null | undefined): void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !latest.current || !keysOn()) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target, key) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
}

/** Whether a key press belongs to the field it was made in. No letter does anything in a box or a button to choose with. */
function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement) || (/^[a-z]$/.test(key) && target.matches('[type=radio], [type=checkbox]'))) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="option"]');
}

/** The same without following it, for keys that are heard in one place of a page. */
export function keysOn(): boolean {
  return readLocal('keys') !== 'off';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
