import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../lib/session';
import { putReview, type OpenedResponse, type ReviewBody } from './api';

/** One's own review of a response, and the one way to change it. Lists that count what waits are read again. */
export function useReview(response: OpenedResponse) {
  const { memberId } = useSession();
  const queries = useQueryClient();
  const own = response.reviews.find((review) => review.memberId === memberId);
  const { mutateAsync, mutate, isPending, error, variables, isSuccess } = useMutation({
    mutationFn: (body: ReviewBody) => putReview(response.id, body),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['response', response.id] });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      void queries.invalidateQueries({ queryKey: ['clients'] });
      void queries.invalidateQueries({ queryKey: ['client', response.client.id] });
    },
  });
  return {
    own,
    others: response.reviews.filter((review) => review !== own),
    save: mutateAsync,
    rate: (skillRating: number) => mutate({ skillRating }),
    rating: isPending && variables?.skillRating !== undefined ? variables.skillRating : (own?.skillRating ?? null),
    commentStep: (step: string, text: string) => mutateAsync({ comments: { ...own?.comments, [step]: text } }),
    busy: isPending,
    saved: isSuccess,
    error,
  };
}

export type ReviewActs = ReturnType<typeof useReview>;
