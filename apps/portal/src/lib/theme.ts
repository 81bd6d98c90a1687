import { useSyncExternalStore } from 'react';
import { readLocal, removeLocal, writeLocal } from './storage';

/** A person's choice on this device; `device` follows the system. */
export type Theme = 'device' | 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** The choice kept on this device. */
export function currentTheme(): Theme {
  const kept = readLocal('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'device';
}

/** Keeps the choice and shows it at once. `public/theme.js` repeats it before the first paint of the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'device') removeLocal('theme');
  else writeLocal('theme', theme);
  show();
}

/** The choice, and a re-render when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

/** Whether the dark room is on, whoever chose it. */
export function useDarkness(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function isDark(): boolean {
  const theme = currentTheme();
  return theme === 'dark' || (theme === 'device' && dark.matches);
}

/** Mantine reads its own attribute: both say the same. */
function show(): void {
  const theme = currentTheme();
  const root = document.documentElement;
  if (theme === 'device') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.mantineColorScheme = isDark() ? 'dark' : 'light';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

dark.addEventListener('change', show);
