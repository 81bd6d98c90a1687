import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Assignment } from '../api';

/** An act on a client's assignment; all that hangs on it is read anew before the act counts as done. */
export function useAct<V = void>({ clientId }: Pick<Assignment, 'clientId'>, act: (value: V) => Promise<unknown>, after?: (value: V) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (_answer, value) => {
      await queries.invalidateQueries({ queryKey: ['client', clientId] });
      await queries.invalidateQueries({ queryKey: ['proposals'] });
      after?.(value);
    },
  });
}
