import { useQuery } from '@tanstack/react-query';
import { api, at, read } from '../../lib/api';
import type { SentResponse } from '../../lib/outbox';

/** The response as the server acknowledged it; asked for again only on the ending of an earlier visit. */
export function useSent(responseId: string, ask: boolean): SentResponse | undefined {
  return useQuery({
    queryKey: ['sent', responseId],
    queryFn: () => read(api.GET('/responses/{id}', at(responseId))),
    enabled: ask,
    staleTime: Infinity,
    retry: 1,
  }).data;
}
