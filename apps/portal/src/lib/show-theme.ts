import { readLocal } from './storage';

/** A person's choice on this device; `device` follows the system. */
export type Theme = 'device' | 'light' | 'dark';

/** The choice kept on this device. */
export function currentTheme(): Theme {
  const kept = readLocal('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'device';
}

/** Whether the dark room is on, whoever chose it. */
export function isDark(): boolean {
  const theme = currentTheme();
  return theme === 'dark' || (theme === 'device' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Shows the choice. Mantine reads its own attribute: both say the same. */
export function showTheme(): void {
  const theme = currentTheme();
  const root = document.documentElement;
  if (theme === 'device') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.mantineColorScheme = isDark() ? 'dark' : 'light';
}
