import { drawnSigns } from './icon-paths';

/** The drawn signs of the staff door alone, at hand once this is imported. As `icon-paths`. */
const DESK_ICON_PATHS = {
  book: 'M12 6.2C10 4.8 7.4 4.3 4 4.5v13.6c3.4-.2 6 .4 8 1.8 2-1.4 4.6-2 8-1.8V4.5c-3.4-.2-6 .3-8 1.7zM12 6.2v13.6',
  descending: 'm7 13 5 5 5-5M12 18V6',
  search: 'M4.8 11a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0M15.8 15.8l4.2 4.2',
  sort: 'm8 9.5 4-4 4 4M8 14.5l4 4 4-4',
  zoom: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
};

export type DeskIconName = keyof typeof DESK_ICON_PATHS;

Object.assign(drawnSigns, DESK_ICON_PATHS);
