import { useQueryClient } from '@tanstack/react-query';

/** Reads again what an absence may have changed: the absences, whom one covers, and whose clients are on one's lists. */
export function useRenew(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['absences'] });
    for (const key of ['covered-clients', 'clients', 'inbox']) void queries.invalidateQueries({ queryKey: [key] });
  };
}
