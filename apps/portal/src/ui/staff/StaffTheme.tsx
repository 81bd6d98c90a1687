import '../../styles/mantine.css';
import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useDarkness } from '../../lib/theme';

const field = { input: 'm-input', label: 'm-label', description: 'm-hint', error: 'm-error' };
/** What stands in a searched list is taken up whole, so that typing looks for something new. */
const takeUp = (event: SyntheticEvent<HTMLInputElement>) => event.currentTarget.select();

const list = { ...field, dropdown: 'm-dropdown', option: 'm-option', pill: 'm-pill' };

const theme = createTheme({
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Select: {
      defaultProps: {
        classNames: list,
        withScrollArea: false,
        checkIconPosition: 'right',
        size: 'md',
        onFocus: takeUp,
        onClick: takeUp,
      },
    },
    MultiSelect: { defaultProps: { classNames: { ...list, inputField: 'm-inner' }, withScrollArea: false, size: 'md' } },
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
