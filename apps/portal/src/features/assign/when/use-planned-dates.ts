import type { Schedule } from '@attune/clinical/schedule-rules';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewDates } from '../api';
import { useRested } from './use-rested';

const TYPING_MS = 250;

/** The dates of a schedule for each client, asked for once the typing rests. */
export function usePlannedDates(clientIds: readonly string[], schedule: Schedule | null) {
  const asked = useRested(JSON.stringify(schedule), TYPING_MS);
  const settled = JSON.parse(asked) as Schedule | null;
  return useQuery({
    queryKey: ['planned-dates', clientIds, asked],
    queryFn: () => previewDates({ clientIds: [...clientIds], schedule: settled! }),
    enabled: settled !== null && clientIds.length > 0,
    placeholderData: keepPreviousData,
  });
}
