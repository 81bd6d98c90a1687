import { useQueryClient } from '@tanstack/react-query';
import { OWN_SESSIONS } from './api';

/** Reads what shows one's sessions again, after something was said to one. */
export function useRenewed(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([OWN_SESSIONS.queryKey, ['agreed']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
