import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { ApiError } from '../../lib/problem';
import { Link, useParams } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Card, Chip, NotFound, Problem, Strip, Wait } from '../../ui';
import { openBatch, undoBatch, type Batch } from './api';
import styles from './Assign.module.css';

/** What was assigned to several at once, and the way to take all of it back while that is possible. */
export function BatchPage() {
  const { batchId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['batch', batchId], queryFn: () => openBatch(batchId) });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <Opened batch={data} /> : <Wait />;
}

function Opened({ batch }: { batch: Batch }) {
  const t = useText('assign');
  const say = useLocalized();
  const { time } = useDates();
  const queries = useQueryClient();
  const [now] = useState(() => new Date().toISOString());
  const undo = useMutation({
    mutationFn: () => undoBatch(batch.id),
    onSuccess: async (undone) => {
      queries.setQueryData(['batch', batch.id], undone);
      await queries.invalidateQueries({ queryKey: ['client'] });
    },
  });
  const undone = batch.undoneAt !== null;
  const mayUndo = !undone && batch.undoUntil > now;
  const begun = batch.assignments.filter(({ outcome }) => outcome === 'ended').length;
  const clientIds = [...new Set(batch.assignments.map(({ clientId }) => clientId))];
  const of = (wanted: string) => batch.assignments.filter(({ clientId }) => clientId === wanted);
  useTitle(t('batch.title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t(undone ? 'batch.undoneTitle' : 'batch.title')}</h1>
          {!undone && <p className="lead">{mayUndo ? t('batch.open', { time: time(batch.undoUntil) }) : t('batch.over')}</p>}
        </div>
        {mayUndo && (
          <Button busy={undo.isPending} onClick={() => undo.mutate()}>
            {t('batch.undo')}
          </Button>
        )}
      </div>
      <div className={styles.several}>
        <Problem error={undo.error} />
        {undone && (
          <Strip tone="teal" icon="check" role="status">
            {t('batch.undone')} {begun > 0 && t('batch.kept', { count: begun })}
          </Strip>
        )}
        {clientIds.map((clientId) => (
          <Card key={clientId} title={<Link to={`/clients/${clientId}`}>{of(clientId)[0]?.clientName}</Link>}>
            <ul className="rows">
              {of(clientId).map(({ id, title, outcome }) => (
                <li key={id} className="row">
                  <span className="grow">{outcome === 'removed' ? say(title) : <Link to={`/clients/${clientId}/assignments/${id}`}>{say(title)}</Link>}</span>
                  {outcome && <Chip>{t(`batch.outcome.${outcome}`)}</Chip>}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}
