import { useSyncExternalStore } from 'react';
import { currentTheme, isDark, showTheme, type Theme } from './show-theme';
import { removeLocal, writeLocal } from './storage';

export type { Theme };

const listeners = new Set<() => void>();

/** Keeps the choice and shows it at once; `src/first-steps.ts` shows it again at the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'device') removeLocal('theme');
  else writeLocal('theme', theme);
  show();
}

/** The choice, and a re-render when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

/** Whether the dark room is on, and a re-render when that changes. */
export function useDarkness(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function show(): void {
  showTheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
