import { queryClient } from './query';

const KEY = 'left-open';
queryClient.setQueryDefaults([KEY], { gcTime: Infinity });
let watching = false;

/** What of a kind was typed under an id and not saved. */
export const leftOpen = <T>(kind: string, id: string): T | undefined => queryClient.getQueryData<T>([KEY, kind, id]);

/** All that was left of a kind, by id. */
export const allLeft = <T>(kind: string): [id: string, left: T][] =>
  queryClient.getQueriesData<T>({ queryKey: [KEY, kind] }).flatMap(([key, left]): [string, T][] => (left === undefined ? [] : [[key[2] as string, left]]));

/**
 * Keeps what is typed and not saved, or null once it is: it outlives its page in this tab, is on no disk, and goes with the session.
 * As long as anything is kept the tab asks before it closes.
 */
export function keepOpen(kind: string, id: string, left: object | null): void {
  const queryKey = [KEY, kind, id];
  if (left) queryClient.setQueryData(queryKey, left);
  else queryClient.removeQueries({ queryKey, exact: true });
  if (watching) return;
  watching = true;
  window.addEventListener('beforeunload', (event) => {
    if (queryClient.getQueriesData({ queryKey: [KEY] }).some(([, each]) => each !== undefined)) event.preventDefault();
  });
}
