import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';
import { queryClient } from '../../lib/query';

/** One occasion that is open today. */
export type TodayItem = Schema<'TodayItemDto'>;

export type DoneItem = Schema<'TodayDoneDto'>;

/** What may be done at any time, planned or not. */
export type AnytimeItem = Schema<'TodayAnytimeDto'>;

export type Today = Schema<'TodayDto'>;

/** The day as a query. */
export const TODAY = { queryKey: ['today'], queryFn: () => read(api.GET('/me/today')) };

/** Reads the day before the page is drawn. What goes wrong is shown by the page. */
export async function prefetchToday(): Promise<void> {
  await queryClient.prefetchQuery(TODAY);
}
