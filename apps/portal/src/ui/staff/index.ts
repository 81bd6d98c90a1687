/**
 * Mantine's parts in our look, for the staff door only. Import from here, never from `@mantine/core`. What brings the engine
 * along, a preview, is imported by its own name.
 */
export { Menu, MultiSelect, Popover, Select, Tooltip } from '@mantine/core';
export { ConfirmByName } from './ConfirmByName';
export { CoveringChip } from './CoveringChip';
export { More } from './More';
export { Phone } from './Phone';
export { RhythmFields } from './RhythmFields';
export { StaffTheme } from './StaffTheme';
export { TableScroll } from './TableScroll';
export { Tabs, type Tab } from './Tabs';
export { TimesField } from './TimesField';
