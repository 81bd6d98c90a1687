import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../../lib/session';

/** The words this client has added to the wheel, the latest first, once they are found; they are looked for beside the drawing. */
export function useOwnWords(answers: unknown): string[] {
  const { clientId } = useSession();
  const { data: find } = useQuery({
    queryKey: ['own-words', clientId],
    queryFn: async () => (await import('./own-words')).ownWordsOf(clientId),
    staleTime: 10 * 60_000,
    retry: false,
  });
  return find?.(answers) ?? [];
}
