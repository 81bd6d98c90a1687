import { useQuery } from '@tanstack/react-query';
import { openResponse } from './api';

/** So many entries are opened at most, the latest: each is an opening that its writer is told of. */
export const MOST_OPENED = 24;

/** The latest of these responses with their answers, the oldest first. */
export function useOpened(responses: readonly string[]) {
  const latest = responses.slice(-MOST_OPENED);
  return useQuery({ queryKey: ['pictures', 'opened', ...latest], queryFn: () => Promise.all(latest.map(openResponse)) });
}
