import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isPassing } from './problem';
import { forgetSession } from './session-hint';

/** The session ended elsewhere: the guard sends the person to sign in, and brings them back afterwards. */
function onError(error: unknown): void {
  if (error instanceof ApiError && error.code === 'session.required') {
    forgetSession();
    queryClient.setQueryData(['session'], null);
  }
}

/** What the portal has read. Only a broken line or a server at its limit is tried again, twice. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
