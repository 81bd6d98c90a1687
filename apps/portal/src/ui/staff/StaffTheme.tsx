import '../../styles/mantine.css';
import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDarkness } from '../../lib/theme';

const field = { input: 'm-input', label: 'm-label', description: 'm-hint', error: 'm-error' };
const list = { ...field, dropdown: 'm-dropdown', option: 'm-option', pill: 'm-pill' };

const theme = createTheme({
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Select: { defaultProps: { classNames: list, withScrollArea: false, checkIconPosition: 'right', size: 'md' } },
    MultiSelect: { defaultProps: { classNames: list, withScrollArea: false, size: 'md' } },
    Menu: { defaultProps: { classNames: { dropdown: 'm-dropdown', item: 'm-option' }, position: 'bottom-end' } },
    Popover: { defaultProps: { classNames: { dropdown: 'm-dropdown' } } },
  },
});

/**
 * Mantine for the staff door, without a single injected `<style>`: variables and classes come from `mantine.css`.
 * Do not use responsive style props (`w={{ base: … }}`), `ScrollArea` or Mantine's `Modal`: they inject styles, which
 * the content security policy refuses. `ui/Sheet` with `form="dialog"` is the modal.
 */
export function StaffTheme({ children }: { children: ReactNode }) {
  const dark = useDarkness();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={dark ? 'dark' : 'light'}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
