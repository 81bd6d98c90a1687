import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../lib/problem';
import { useParams } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { NotFound, Problem, Wait } from '../../ui';
import { Builder } from './Builder';
import type { PhonePart } from './preview/phone';
import { openBuilding } from './state/open';

/** The page on which an exercise is written. `phone` draws the client's own screens, which belong to another feature. */
export function EditPage({ phone }: { phone: PhonePart }) {
  const t = useText('builder');
  const { exerciseId = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['exercise', exerciseId, 'draft'],
    queryFn: () => openBuilding(exerciseId),
    // What is being written is not read again behind the writer's back.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  useTitle(t('title'));
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  const notYours = error instanceof ApiError && error.status === 403;
  if (error && !data) {
    return (
      <>
        <div className="page-head">
          <h1>{t('title')}</h1>
        </div>
        <Problem error={error} text={notYours ? t('notYours') : undefined} onRetry={notYours ? undefined : () => void refetch()} />
      </>
    );
  }
  return data ? <Builder key={data.draft.id} building={data} phone={phone} /> : <Wait />;
}
