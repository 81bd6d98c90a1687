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
    // Tried whatever the browser believes of the line: a page says that it is down instead of waiting silently.
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
