import { useParams, useSearchParams } from '../lib/router';
import { useInboxQueue } from '../features/inbox';
import { ReviewPage } from '../features/review';

/** A response read from the inbox: the page of the one feature, walked along the queue of the other. */
export function InboxReview() {
  const { responseId = '' } = useParams();
  const [search] = useSearchParams();
  return <ReviewPage queue={useInboxQueue(responseId, search.get('client') ?? undefined)} />;
}
