import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Empty, Problem, Wait } from '../../ui';
import { BackLink } from '../../ui/BackLink';
import { PARTNER } from './api';
import styles from './partner.module.css';
import { Place } from './Place';

/** Whom I let see "done" or "not today": what is open, what is shown there, and how to begin or end it. */
export function PartnerPage() {
  const t = useText('partner');
  const { data, error, refetch } = useQuery(PARTNER);
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <BackLink to="/path">{t('back')}</BackLink>
      <div>
        <h1>{t('title')}</h1>
        <p className="soft">{t('lead')}</p>
      </div>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data?.places.length === 0 && <Empty title={t('none')}>{t('noneMore')}</Empty>}
      {data?.places.map((place) => (
        <Place key={place.assignmentId} today={data.today} place={place} goals={data.goals} named={data.places.length > 1} />
      ))}
    </div>
  );
}
