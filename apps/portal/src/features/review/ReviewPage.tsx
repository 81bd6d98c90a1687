import { useQuery } from '@tanstack/react-query';
import { useParams } from '../../lib/router';
import { ApiError } from '../../lib/problem';
import { NotFound, Problem, Wait } from '../../ui';
import { openResponse } from './api';
import { ReviewView } from './ReviewView';

/** Where this response stands among those that wait, when one comes from the inbox. Addresses, null at either end. */
export interface ReviewQueue {
  position: number | null;
  total: number;
  previous: string | null;
  next: string | null;
  home: string;
}

/** Reads one response and answers it: from the inbox with its queue, or from the client's page without. */
export function ReviewPage({ queue }: { queue?: ReviewQueue }) {
  const { responseId = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['response', responseId],
    queryFn: () => openResponse(responseId),
  });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <ReviewView key={data.id} response={data} queue={queue} /> : <Wait />;
}
