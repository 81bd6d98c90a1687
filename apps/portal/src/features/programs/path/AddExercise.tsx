import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Empty, Icon, Problem, Sheet, TextField } from '../../../ui';
import { findExercises, type ExerciseItem } from '../api';
import styles from './path.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  clientId?: string;
  /** Adds it at the end, and answers what to say. */
  onAdd: (exercise: ExerciseItem) => string;
}

/** The library beside the path: found by need, added with a press, one after the other. */
export function AddExercise({ open, onClose, clientId, onAdd }: Props) {
  const t = useText('programs');
  return (
    <Sheet form="side" open={open} onClose={onClose} title={t('add.title')}>
      <Library {...{ clientId, onAdd, onClose }} />
    </Sheet>
  );
}

function Library({ clientId, onAdd, onClose }: Omit<Props, 'open'>) {
  const t = useText('programs');
  const say = useLocalized();
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['exercises', 'for-programs', clientId ?? '', search.trim()],
    queryFn: () => findExercises(search.trim(), clientId),
    placeholderData: keepPreviousData,
  });
  const fits = data?.items.filter((exercise) => exercise.versionId !== null && (clientId !== undefined || exercise.clientId === null));
  return (
    <div className={styles.library}>
      <TextField label={t('add.search')} hint={t('add.hint')} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      <div className={styles.added}>
        <p className="grow" role="status">
          {said}
        </p>
        <Button onClick={onClose}>{t('add.done')}</Button>
      </div>
      <Problem error={error} onRetry={() => void refetch()} />
      {fits?.length === 0 && <Empty title={t('add.none')}>{t('add.noneMore')}</Empty>}
      <ul className="rows">
        {fits?.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" className={`row row-button ${styles.pick}`} onClick={() => setSaid(onAdd(exercise))}>
              <span className="grow">
                <b>{say(exercise.title)}</b>
                <span className={styles.purpose}>{say(exercise.purpose)}</span>
              </span>
              <span className="faint nowrap">{t('minutes', { minutes: exercise.minutes })}</span>
              <Icon name="plus" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
