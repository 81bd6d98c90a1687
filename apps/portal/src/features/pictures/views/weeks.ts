import type { WeekCounts } from '@attune/clinical/weekly';

/** So many weeks are drawn. */
export const SHOWN_WEEKS = 12;

/** The latest weeks, as many as can be read at once; sentences are about all of them. */
export const shownWeeks = (weeks: readonly WeekCounts[]): readonly WeekCounts[] => weeks.slice(-SHOWN_WEEKS);
