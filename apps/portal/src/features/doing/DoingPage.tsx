import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useLocation, useParams, useSearchParams } from '../../lib/router';
import { useOutgoing } from '../../lib/outbox';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Problem, Wait } from '../../ui';
import { Exercise } from './Exercise';
import { Frame } from './Frame';
import { openResponse } from './open';
import { screenOf } from './screens';
import { useSent } from './use-sent';

const Ending = lazy(() => import('./Ending'));

/** Doing an exercise, from the first word to the ending. One response a page. */
export function DoingPage() {
  const { responseId = '' } = useParams();
  return <OneResponse key={responseId} />;
}

function OneResponse() {
  const { assignmentId = '', responseId = '' } = useParams();
  const [search] = useSearchParams();
  const t = useText('doing');
  const { person } = useSession();
  const atEnd = screenOf(useLocation().state) === 'end';
  const waiting = useOutgoing(person.id).find((entry) => entry.responseId === responseId);
  const sent = useSent(responseId, atEnd && !waiting);
  const opening = {
    personId: person.id,
    assignmentId,
    responseId,
    occasionId: search.get('occasion'),
    smaller: search.has('smaller'),
    corrects: search.get('corrects'),
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['doing', responseId],
    queryFn: () => openResponse(opening),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (data && (sent || (waiting && !waiting.refusal))) {
    return (
      <Suspense fallback={<Wait />}>
        <Ending assignmentId={assignmentId} definition={data.definition} sent={sent ?? null} body={waiting?.body ?? null} />
      </Suspense>
    );
  }
  if (data && !atEnd) return <Exercise responseId={responseId} opened={data} refusal={waiting?.refusal ?? null} level={Number(search.get('level')) || (data.level ?? undefined)} />;
  return (
    <Frame title={t('tab')}>
      <h1 className="vh">{t('tab')}</h1>
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Wait />}
    </Frame>
  );
}
