import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useTypedParam } from '../../lib/search-params';
import { useLanguage, useText } from '../../lib/texts';
import { Card, Empty, Icon, Problem, TextField } from '../../ui';
import { findExercises } from './api';
import styles from './Assign.module.css';

/** The library as a list to pick from, searched by need. */
export function ExercisePicker({ clientId, onPick }: { clientId: string; onPick: (exerciseId: string) => void }) {
  const t = useText('assign');
  const language = useLanguage();
  const search = useTypedParam('search');
  const { data, error, refetch } = useQuery({
    queryKey: ['exercises', 'assignable', clientId, search.value],
    queryFn: () => findExercises(search.value, clientId),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.pick}>
      <TextField
        label={t('pick.search')}
        hint={t('pick.hint')}
        type="search"
        autoFocus
        value={search.text}
        onChange={(event) => search.setText(event.target.value)}
      />
      <Problem error={error} onRetry={() => void refetch()} />
      <Card title={t('pick.title')}>
        {data?.items.length === 0 && <Empty title={t('pick.none')}>{t('pick.noneMore')}</Empty>}
        <ul className="rows">
          {data?.items.map((exercise) => (
            <li key={exercise.id}>
              <button type="button" className="row row-button" onClick={() => onPick(exercise.id)}>
                <span className="grow">
                  <b>{exercise.title[language]}</b>
                  <span className={styles.below}>{exercise.purpose[language]}</span>
                </span>
                <span className="faint nowrap">{t('minutes', { minutes: exercise.minutes })}</span>
                <Icon name="right" />
              </button>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
