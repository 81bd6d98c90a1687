import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Card, Chip, Problem } from '../../../ui';
import { consentsOf, type PartnerConsent } from './api';
import styles from './consent.module.css';

interface Props {
  clientId: string;
  /** Of one plan, or of every plan of one exercise. */
  of: { assignmentId: string } | { exerciseId: string };
}

/** Whether a client lets somebody see "done" or "not today", since when, and the check-ins they noted. */
export function ConsentCard({ clientId, of }: Props) {
  const t = useText('review');
  const { data, error, refetch } = useQuery(consentsOf(clientId));
  const items = data?.items.filter((item) => ('assignmentId' in of ? item.assignmentId === of.assignmentId : item.exerciseId === of.exerciseId)) ?? [];
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (items.length === 0) return null;
  return (
    <Card title={t('partner.title')} padded>
      <div className={styles.items}>
        {items.map((item) => (
          <Consent key={item.assignmentId} clientId={clientId} consent={item} />
        ))}
      </div>
    </Card>
  );
}

function Consent({ clientId, consent }: { clientId: string; consent: PartnerConsent }) {
  const t = useText('review');
  const say = useLocalized();
  const { date } = useDates();
  const { state, madeAt, overAt, until, goal, checkIns } = consent;
  const day = (value: string | null) => (value ? date(value) : '');
  return (
    <div className={styles.consent}>
      <p>
        <Chip tone={state === 'open' ? 'teal' : 'plain'}>{t(`partner.${state}`)}</Chip>
      </p>
      <p>{t(`partner.${state}.text`, { since: day(madeAt), until: day(until), on: day(overAt) })}</p>
      {state === 'open' && goal && <p className="soft">{t(`partner.tells.${goal.tells}`, { title: say(goal.title) })}</p>}
      <h3>{t('partner.checkIns')}</h3>
      {checkIns.length === 0 && <p className="soft">{t('partner.noCheckIns')}</p>}
      <ul className={styles.list}>
        {checkIns.slice(0, 10).map(({ responseId, localDate, said }) => (
          <li key={responseId}>
            <Link to={`/clients/${clientId}/responses/${responseId}`}>{date(localDate, 'weekday')}</Link>: {t(`partner.said.${said}`)}
          </li>
        ))}
      </ul>
      <p className="faint">{t('partner.limits')}</p>
    </div>
  );
}
