import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { listPlanVersions, openPlanVersion, type PlanVersion } from '../../lib/safety-plan';
import { useParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { Button, Chip, Empty, Problem, SelectField, Wait } from '../../ui';
import { DifferenceView } from './DifferenceView';
import { PlanView } from './PlanView';
import styles from './versions.module.css';

interface Props {
  clientId: string;
  own: boolean;
  /** Of the headings on this page. */
  level: 2 | 3;
}

/** Every version, newest first; what one says differently from another; and each as it was. */
export function Versions({ clientId, own, level }: Props) {
  const t = useText('safetyPlan');
  const versions = usePages(['safety-plan', clientId, 'versions'], (cursor) => listPlanVersions(clientId, cursor));
  const [from, setFrom] = useParam('from');
  const [to, setTo] = useParam('to');
  const { items } = versions;
  if (!items) return versions.error ? <Problem error={versions.error} onRetry={versions.retry} /> : <Wait />;
  if (items.length === 0) return <Empty title={t('versions.none')} />;
  const known = (text: string) => items.find(({ revision }) => String(revision) === text);
  const newer = known(to) ?? items[0]!;
  const older = known(from) ?? items.find(({ revision }) => revision < newer.revision);
  const named = items.map((version) => ({ version, words: `${t('version', { n: version.revision })}, ${version.savedBy.kind === 'client' && own ? t('version.by.you') : t('version.by.name', { name: version.savedBy.name })}` }));
  const options = named.map(({ version: { revision }, words }) => (
    <option key={revision} value={revision}>
      {words}
    </option>
  ));
  const Heading = `h${level}` as const;
  return (
    <div className={styles.page}>
      <ul className="card rows">
        {named.map(({ version, words }) => (
          <li key={version.revision}>
            <VersionRow version={version} words={words} now={version === items[0]} />
          </li>
        ))}
        {versions.more && (
          <li className="row">
            <Button kind="text" busy={versions.loading} onClick={versions.more}>
              {t('earlier')}
            </Button>
          </li>
        )}
      </ul>
      <section className={`card card-pad ${styles.compare}`} aria-labelledby="compare">
        <Heading id="compare">{t('compare')}</Heading>
        {items.length > 1 && (
          <div className={styles.pick}>
            <SelectField label={t('compare.older')} value={older?.revision ?? newer.revision} onChange={(event) => setFrom(event.target.value)}>
              {options}
            </SelectField>
            <SelectField label={t('compare.newer')} value={newer.revision} onChange={(event) => setTo(event.target.value)}>
              {options}
            </SelectField>
          </div>
        )}
        {older ? <Compared clientId={clientId} older={older.revision} newer={newer.revision} /> : <p>{t('compare.first')}</p>}
      </section>
      <AsItWas key={newer.revision} clientId={clientId} revision={newer.revision} level={level} />
    </div>
  );
}

function VersionRow({ version, words, now }: { version: PlanVersion; words: string; now: boolean }) {
  const t = useText('safetyPlan');
  const { date, time } = useDates();
  return (
    <div className={`row ${styles.row}`}>
      <span className="grow">
        <b>{words}</b>
        <small>{t('version.when', { date: date(version.savedAt, 'full'), time: time(version.savedAt) })}</small>
      </span>
      {now && <Chip tone="teal">{t('version.now')}</Chip>}
    </div>
  );
}

const versionQuery = (clientId: string, revision: number) => ({
  queryKey: ['safety-plan', clientId, 'version', revision],
  queryFn: () => openPlanVersion(clientId, revision),
  // What was saved once never changes.
  staleTime: Infinity,
});

function Compared({ clientId, older, newer }: { clientId: string; older: number; newer: number }) {
  const was = useQuery(versionQuery(clientId, older));
  const now = useQuery(versionQuery(clientId, newer));
  if (was.data && now.data) return <DifferenceView was={was.data} now={now.data} />;
  const error = was.error ?? now.error;
  return error ? <Problem error={error} onRetry={() => void (was.error ? was : now).refetch()} /> : <Wait />;
}

/** The newer of the two, whole, when it is asked for. */
function AsItWas({ clientId, revision, level }: { clientId: string; revision: number; level: 2 | 3 }) {
  const t = useText('safetyPlan');
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...versionQuery(clientId, revision), enabled: open });
  const Heading = `h${level}` as const;
  if (!open) {
    return (
      <Button className={styles.read} icon="eye" onClick={() => setOpen(true)}>
        {t('read.version', { n: revision })}
      </Button>
    );
  }
  return (
    <section className={styles.page} aria-labelledby="as-it-was">
      <Heading id="as-it-was">{t('read.title', { n: revision })}</Heading>
      {data ? <PlanView plan={data} level={level === 2 ? 3 : 4} /> : <Wait />}
    </section>
  );
}
