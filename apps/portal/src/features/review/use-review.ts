import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../lib/session';
import { putReview, type OpenedResponse, type ReviewBody } from './api';
import { serverDraft, useReviewDraft } from './draft/use-review-draft';

/** One's own review of a response, what is typed for it, and the one way to send it. Lists that count what waits are read again. */
export function useReview(response: OpenedResponse) {
  const { memberId } = useSession();
  const queries = useQueryClient();
  const draft = useReviewDraft(response);
  const { keeper } = draft;
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
  /** Sends what was typed; it is no draft then. */
  const send = async (body: ReviewBody, part: Parameters<typeof keeper.sent>[0]) => {
    await keeper.rest();
    await mutateAsync(body);
    const now = queries.getQueryData<OpenedResponse>(['response', response.id]);
    keeper.sent(part, now ? serverDraft(now) : null);
  };
  return {
    own,
    draft,
    others: response.reviews.filter((review) => review !== own),
    markRead: () => mutateAsync({}),
    rate: (skillRating: number) => mutate({ skillRating }),
    rating: isPending && variables?.skillRating !== undefined ? variables.skillRating : (own?.skillRating ?? null),
    comment: (comment: string) => send({ comment }, 'comment'),
    commentStep: (step: string, text: string) => send({ comments: { ...own?.comments, [step]: text } }, { step }),
    type: (typed: { comment: string } | { step: string; text: string }) =>
      keeper.change('comment' in typed ? typed : { comments: { ...keeper.state.words.comments, [typed.step]: typed.text } }),
    busy: isPending,
    saved: isSuccess,
    error,
  };
}

export type ReviewActs = ReturnType<typeof useReview>;
