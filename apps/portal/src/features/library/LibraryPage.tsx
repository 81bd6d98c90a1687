import { Link } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import { usePages } from '../../lib/pages';
import { useParam, useTypedParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Empty, Icon, Problem, TextField, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { findExercises, type ExerciseItem } from './api';
import styles from './Library.module.css';
import { TagFilter } from './TagFilter';

/** Every exercise, found by need in either language. */
export function LibraryPage() {
  const t = useText('library');
  const search = useTypedParam('search');
  const [tag, setTag] = useParam('tag');
  const list = usePages(['exercises', 'library', search.value, tag], (cursor) => findExercises(search.value, tag, cursor));
  const clear = () => {
    search.setText('');
    setTag('');
  };
  useTitle(t('title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
      </div>
      <search className={styles.find}>
        <TextField
          label={t('search')}
          hint={t('searchHint')}
          type="search"
          value={search.text}
          onChange={(event) => search.setText(event.target.value)}
        />
        <TagFilter items={list.items ?? []} chosen={tag} onChoose={setTag} />
      </search>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items?.length === 0 && (
        <Empty title={t('none')} act={<Button onClick={clear}>{t('clear')}</Button>}>
          {t('noneMore')}
        </Empty>
      )}
      <ul className={styles.shelf}>
        {list.items?.map((exercise) => (
          <li key={exercise.id}>
            <ExerciseCard exercise={exercise} />
          </li>
        ))}
      </ul>
      <More more={list.more} busy={list.loading} />
    </>
  );
}

function ExerciseCard({ exercise }: { exercise: ExerciseItem }) {
  const t = useText('library');
  const say = useLocalized();
  return (
    <Link className={`card ${styles.card}`} to={`/library/${exercise.id}`}>
      <h2>{say(exercise.title)}</h2>
      <p className="soft">{say(exercise.purpose)}</p>
      <p className={styles.facts}>
        <span>
          <Icon name="clock" />
          {t('minutes', { minutes: exercise.minutes })}
        </span>
        {exercise.kinds.includes('dialogue') && (
          <span>
            <Icon name="message" />
            {t('rolePlay')}
          </span>
        )}
        {exercise.catalogId && <span className="faint">{exercise.catalogId}</span>}
      </p>
    </Link>
  );
}
