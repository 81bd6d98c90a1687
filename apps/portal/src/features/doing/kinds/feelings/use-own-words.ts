import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../../lib/session';

/** Fetched along with the wheel, while the line is there; looking for words need not be the first thing that is. */
const finding = () => import('./own-words');
finding().catch(() => undefined);

/** The words this client has added to the wheel, the latest first, once they are found; they are looked for beside the drawing. */
export function useOwnWords(answers: unknown): string[] {
  const { clientId } = useSession();
  const { data: find } = useQuery({
    queryKey: ['own-words', clientId],
    queryFn: async () => (await finding()).ownWordsOf(clientId),
    staleTime: 10 * 60_000,
    retry: false,
  });
  return find?.(answers) ?? [];
}
