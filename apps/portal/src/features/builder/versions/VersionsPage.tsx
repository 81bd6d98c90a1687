import { difference } from '@attune/exercise/authoring';
import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { usePages } from '../../../lib/pages';
import { ApiError } from '../../../lib/problem';
import { Link, useParams } from '../../../lib/router';
import { useParam } from '../../../lib/search-params';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { ButtonLink, Card, Chip, Empty, Icon, NotFound, Problem, SelectField, Wait } from '../../../ui';
import { More } from '../../../ui/staff';
import { listVersions, openDraft, openExercise, openVersion, type VersionItem } from '../api';
import { DifferenceView } from './DifferenceView';
import styles from './versions.module.css';

const DRAFT = 'draft';

/** Every version of an exercise, newest first, and what any two say differently. */
export function VersionsPage() {
  const t = useText('builder');
  const say = useLocalized();
  const { exerciseId = '' } = useParams();
  const exercise = useQuery({ queryKey: ['exercise', exerciseId, 'named'], queryFn: () => openExercise(exerciseId) });
  const versions = usePages(['exercise', exerciseId, 'versions'], (cursor) => listVersions(exerciseId, cursor));
  const [from, setFrom] = useParam('from');
  const [to, setTo] = useParam('to');
  useTitle(exercise.data ? t('versions.title', { title: say(exercise.data.title) }) : t('versions'));
  if (exercise.error instanceof ApiError && exercise.error.status === 404) return <NotFound />;
  const { items } = versions;
  if (!exercise.data || !items) {
    const error = exercise.error ?? versions.error;
    return error ? <Problem error={error} onRetry={versions.retry} /> : <Wait />;
  }
  const drafted = exercise.data.own && exercise.data.unpublished;
  const known = (id: string) => items.some(({ versionId }) => versionId === id) || (drafted && id === DRAFT);
  const newer = known(to) ? to : drafted ? DRAFT : (items[0]?.versionId ?? '');
  const older = known(from) ? from : (before(items, newer)?.versionId ?? '');
  return (
    <>
      <Link className="crumb" to={`/library/${exerciseId}`}>
        <Icon name="back" />
        {t('versions.back')}
      </Link>
      <div className="page-head">
        <div>
          <h1>{t('versions.title', { title: say(exercise.data.title) })}</h1>
          <p className="lead">{t('versions.lead')}</p>
        </div>
        {exercise.data.own && (
          <div className="acts">
            <ButtonLink icon="pen" to={`/library/${exerciseId}/edit`}>
              {t('edit')}
            </ButtonLink>
          </div>
        )}
      </div>
      <div className="stack">
        <Card title={t('versions')}>
          {items.length === 0 && <Empty title={t('versions.none')}>{t('versions.noneMore')}</Empty>}
          <ul className="rows">
            {items.map((version) => (
              <VersionRow key={version.versionId} version={version} />
            ))}
          </ul>
          <More more={versions.more} busy={versions.loading} />
        </Card>
        {older && newer && (
          <>
            <Card title={t('compare')}>
              <div className={styles.pick}>
                <VersionField label={t('compare.from')} items={items} drafted={drafted} value={older} onChange={setFrom} />
                <VersionField label={t('compare.to')} items={items} drafted={drafted} value={newer} onChange={setTo} />
              </div>
            </Card>
            <Compared exerciseId={exerciseId} from={older} to={newer} />
          </>
        )}
      </div>
    </>
  );
}

/** The version before one; before the draft, the newest. */
function before(items: readonly VersionItem[], id: string): VersionItem | undefined {
  return id === DRAFT ? items[0] : (items[items.findIndex(({ versionId }) => versionId === id) + 1] ?? undefined);
}

function VersionRow({ version: { number, publishedAt, publishedBy, current } }: { version: VersionItem }) {
  const t = useText('builder');
  const { date, time } = useDates();
  return (
    <li className="row">
      <span className="grow">
        <b>{t('version', { number })}</b>
        <span className={`soft ${styles.current}`}>
          {publishedBy ? t('version.by', { name: publishedBy, date: date(publishedAt), time: time(publishedAt) }) : t('version.builtIn', { date: date(publishedAt) })}
        </span>
      </span>
      {current && <Chip tone="teal">{t('version.current')}</Chip>}
    </li>
  );
}

interface VersionFieldProps {
  label: string;
  items: readonly VersionItem[];
  drafted: boolean;
  value: string;
  onChange: (id: string) => void;
}

function VersionField({ label, items, drafted, value, onChange }: VersionFieldProps) {
  const t = useText('builder');
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {drafted && <option value={DRAFT}>{t('version.draft')}</option>}
      {items.map(({ versionId, number }) => (
        <option key={versionId} value={versionId}>
          {t('version', { number })}
        </option>
      ))}
    </SelectField>
  );
}

function Compared({ exerciseId, from, to }: { exerciseId: string; from: string; to: string }) {
  const t = useText('builder');
  const read = (id: string) => ({
    queryKey: ['exercise', exerciseId, 'version', id],
    queryFn: async () => (id === DRAFT ? await openDraft(exerciseId) : await openVersion(exerciseId, id)).definition,
    staleTime: id === DRAFT ? 0 : Infinity,
  });
  const [old, now] = [useQuery(read(from)), useQuery(read(to))];
  const error = old.error ?? now.error;
  if (error) return <Problem error={error} onRetry={() => void Promise.all([old.refetch(), now.refetch()])} />;
  if (!old.data || !now.data) return <Wait />;
  return (
    <section aria-label={t('compare.result')}>
      <DifferenceView old={old.data} now={now.data} difference={difference(old.data, now.data)} />
    </section>
  );
}
