/** Mantine's parts in our look, for the staff door only. Import from here, never from `@mantine/core`. */
export { Menu, MultiSelect, Popover, Select, Tooltip } from '@mantine/core';
export { StaffTheme } from './StaffTheme';
