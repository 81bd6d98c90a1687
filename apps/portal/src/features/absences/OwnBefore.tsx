import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import { ownAbsences, type Absence } from './api';
import styles from './Away.module.css';
import { useSpan } from './use-span';

/** Absences of one's own that are over; nothing while there is none. */
export function OwnBefore() {
  const t = useText('absences');
  const desk = useText('desk');
  const { date } = useDates();
  const span = useSpan();
  const { items, more, loading } = usePages(['absences', 'own'], ownAbsences);
  const over = items?.filter((absence) => absence.state === 'over') ?? [];
  if (over.length === 0) return null;
  const words = (absence: Absence) =>
    [span(absence), absence.cover && t('coveredBy', { name: absence.cover.name }), absence.endedAt && t('endedOn', { date: date(absence.endedAt, 'day') })].filter(Boolean).join(' · ');
  return (
    <details className={styles.before}>
      <summary>{t('before')}</summary>
      <ul>
        {over.map((absence) => (
          <li key={absence.id}>{words(absence)}</li>
        ))}
      </ul>
      {more && (
        <Button kind="text" busy={loading} onClick={more}>
          {desk('more')}
        </Button>
      )}
    </details>
  );
}
