import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Enrolment } from '../api';

/** An act on a client's program; what it answers is shown at once, and what hangs on it is read anew. */
export function useAct<V = void>({ id, clientId }: Pick<Enrolment, 'id' | 'clientId'>, act: (value: V) => Promise<Enrolment>, after?: (now: Enrolment) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (now) => {
      queries.setQueryData(['client', clientId, 'enrolment', id], now);
      after?.(now);
      await queries.invalidateQueries({ queryKey: ['client', clientId] });
    },
  });
}
