import { usePages } from '../../lib/pages';
import { useParam, useTypedParam } from '../../lib/search-params';
import { usePermission } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink, Choices, Empty, Problem, TextField, Wait } from '../../ui';
import { More, Tabs } from '../../ui/staff';
import { findExercises, shelves, type ExerciseItem } from './api';
import { ExerciseCard } from './ExerciseCard';
import styles from './Library.module.css';
import { LibraryFilters } from './LibraryFilters';
import { fitting, onShelves } from './shelf';

/** Every exercise: on shelves by subject, or found by a need in plain words, the best first. */
export function LibraryPage() {
  const t = useText('library');
  const search = useTypedParam('search');
  const [group, setGroup] = useParam('subject');
  const [form, setForm] = useParam('form');
  const [minutes, setMinutes] = useParam('minutes');
  const [named, setShelf] = useParam('shelf', 'all');
  const shelf = shelves.find((each) => each === named) ?? 'all';
  const mayWrite = usePermission('exercise.write');
  const list = usePages(['exercises', 'library', shelf, search.value], (cursor) => findExercises(shelf, search.value, cursor));
  const items = list.items && fitting(list.items, { group, form, minutes });
  const filtered = Boolean(group || form || minutes);
  const clear = () => {
    search.setText('');
    setGroup('');
    setForm('');
    setMinutes('');
  };
  useTitle(t('title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        {mayWrite && (
          <div className="acts">
            <ButtonLink kind="main" icon="plus" to="/library/new">
              {t('new')}
            </ButtonLink>
          </div>
        )}
      </div>
      <Tabs
        label={t('title')}
        tabs={[
          { to: '/library', label: t('tab.exercises'), exact: true },
          { to: '/library/programs', label: t('tab.programs') },
        ]}
      />
      <div className={styles.shelves}>
        <Choices
          legend={t('shelf')}
          legendHidden
          name="shelf"
          value={shelf}
          onChoose={setShelf}
          options={shelves.map((each) => ({ value: each, label: t(`shelf.${each}`) }))}
        />
      </div>
      <search className={styles.find}>
        <TextField
          label={t('search')}
          hint={t('searchHint')}
          type="search"
          value={search.text}
          onChange={(event) => search.setText(event.target.value)}
        />
        <LibraryFilters {...{ group, form, minutes }} onGroup={setGroup} onForm={setForm} onMinutes={setMinutes} />
        <p className="soft" role="status">
          {items && (search.value || filtered) ? t('found', { count: items.length }) : ''}
        </p>
      </search>
      <Problem error={list.error} onRetry={list.retry} />
      {!items && !list.error && <Wait />}
      {items?.length === 0 && shelf !== 'all' && !search.value && !filtered && (
        <Empty title={t(`empty.${shelf}`)}>{t(`empty.${shelf}More`)}</Empty>
      )}
      {items?.length === 0 && (shelf === 'all' || search.value || filtered) && (
        <Empty title={t('none')} act={<Button onClick={clear}>{t('clear')}</Button>}>
          {t('noneMore')}
        </Empty>
      )}
      {items && search.value && items.length > 0 && (
        <>
          <h2 className="vh">{t('found', { count: items.length })}</h2>
          <Shelf items={items} />
        </>
      )}
      {items &&
        !search.value &&
        onShelves(items).map((subject) => (
          <section key={subject.group} className={styles.group} aria-labelledby={`shelf-${subject.group}`}>
            <h2 id={`shelf-${subject.group}`}>{t(`group.${subject.group}`)}</h2>
            <Shelf items={subject.items} />
          </section>
        ))}
      <More more={list.more} busy={list.loading} />
    </>
  );
}

function Shelf({ items }: { items: readonly ExerciseItem[] }) {
  return (
    <ul className={styles.shelf}>
      {items.map((exercise) => (
        <li key={exercise.id}>
          <ExerciseCard exercise={exercise} />
        </li>
      ))}
    </ul>
  );
}
