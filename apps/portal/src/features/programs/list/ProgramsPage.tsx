import { usePages } from '../../../lib/pages';
import { useParam, useTypedParam } from '../../../lib/search-params';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, ButtonLink, Choices, Empty, Problem, TextField, Wait } from '../../../ui';
import { More, Tabs } from '../../../ui/staff';
import { listPrograms, type Shelf } from '../api';
import styles from './list.module.css';
import { ProgramCard } from './ProgramCard';

const SHELVES = ['all', 'mine', 'archived'] as const satisfies readonly Shelf[];

/** Every program: those that come with the product, those of the practice, one's own, and what was put away. */
export function ProgramsPage() {
  const t = useText('programs');
  const library = useText('library');
  const mayWrite = usePermission('program.write');
  const search = useTypedParam('search');
  const [asked, setShelf] = useParam('shelf', 'all');
  const shelf = SHELVES.find((each) => each === asked) ?? 'all';
  const list = usePages(['programs', shelf, search.value], (cursor) => listPrograms({ search: search.value, shelf, cursor }));
  const make = mayWrite && (
    <ButtonLink kind="main" icon="plus" to="/library/programs/new">
      {t('make')}
    </ButtonLink>
  );
  useTitle(t('title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <div className="acts">{make}</div>
      </div>
      <Tabs
        label={library('title')}
        tabs={[
          { to: '/library', label: library('tab.exercises'), exact: true },
          { to: '/library/programs', label: library('tab.programs') },
        ]}
      />
      <search className={styles.find}>
        <TextField label={t('search')} type="search" value={search.text} onChange={({ target }) => search.setText(target.value)} />
        <Choices
          name="shelf"
          legend={t('shelf')}
          value={shelf}
          onChoose={setShelf}
          options={SHELVES.map((value) => ({ value, label: t(`shelf.${value}`) }))}
        />
        <p className="soft" role="status">
          {list.items && search.value ? t('found', { count: list.items.length }) : ''}
        </p>
      </search>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items?.length === 0 && (
        <Empty
          title={t(search.value ? 'none.found' : `none.${shelf}`)}
          act={search.value ? <Button onClick={() => search.setText('')}>{t('none.clear')}</Button> : shelf === 'mine' && make}
        >
          {t(search.value ? 'none.foundMore' : `none.${shelf}More`)}
        </Empty>
      )}
      <h2 className="vh">{t('title')}</h2>
      <ul className={styles.shelf}>
        {list.items?.map((program) => (
          <li key={program.id}>
            <ProgramCard program={program} to={`/library/programs/${program.id}`} />
          </li>
        ))}
      </ul>
      <More more={list.more} busy={list.loading} />
    </>
  );
}
