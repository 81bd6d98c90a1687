import { useEffect, useState } from 'react';
import { useSession } from '../../../lib/session';
import { openResponse, putReviewDraft, type OpenedResponse } from '../api';
import { ReviewKeeper, type ServerDraft } from './keeper';

/** A response's draft as the server tells it. */
export const serverDraft = ({ draft }: Pick<OpenedResponse, 'draft'>): ServerDraft | null =>
  draft ? { words: { comment: draft.comment ?? '', comments: draft.comments }, revision: draft.revision } : null;

/** What one has typed about a response and not sent, kept as it is typed. */
export function useReviewDraft(response: OpenedResponse) {
  const memberId = useSession().memberId ?? '';
  const [, draw] = useState(0);
  const [keeper] = useState(
    () =>
      new ReviewKeeper(
        {
          memberId,
          responseId: response.id,
          save: (body, revision) => putReviewDraft(response.id, body, revision),
          look: async () => serverDraft(await openResponse(response.id)),
          onChange: () => draw((n) => n + 1),
        },
        serverDraft(response),
      ),
  );
  useEffect(() => () => keeper.close(), [keeper]);
  return { keeper, state: keeper.state };
}

export type ReviewDraft = ReturnType<typeof useReviewDraft>;
