import { useQueryClient } from '@tanstack/react-query';

/** Reads again what a hand-over may have changed: itself, what waits for oneself, and whose clients one treats. */
export function useRenew(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['hand-over'] });
    for (const key of ['hand-overs', 'clients', 'client', 'inbox']) void queries.invalidateQueries({ queryKey: [key] });
  };
}
