import { addDays } from '@attune/clinical/civil-date';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { PartnerGoal } from './api';
import styles from './partner.module.css';

interface Props {
  /** The client's own date. */
  today: string;
  label: string;
  weeks: number;
  tells: PartnerGoal['tells'];
}

/**
 * Exactly what the partner will see and what not, in the words that are agreed to. Whoever changes what they say changes their
 * name too (`CONSENT`, in the API as well), so that a consent is never read as one to other words.
 */
export function ConsentWords({ today, label, weeks, tells }: Props) {
  const t = useText('partner');
  const { date } = useDates();
  const until = addDays(today, 7 * weeks - 1);
  return (
    <section className={styles.consent} aria-labelledby="what-they-see">
      <h2 id="what-they-see">{t('consent.title')}</h2>
      <ul>
        <li>{label ? t('consent.name', { label }) : t('consent.name.none')}</li>
        <li>{t('consent.days', { date: date(until, 'full') })}</li>
        <li>{t(tells === 'check-ins' ? 'consent.check-ins' : 'consent.planned')}</li>
      </ul>
      <h3>{t('consent.not')}</h3>
      <p>{t('consent.nothing')}</p>
      <h3>{t('consent.know')}</h3>
      <ul>
        <li>{t('consent.host', { host: window.location.host })}</li>
        <li>{t('consent.often')}</li>
        <li>{t('consent.pass')}</li>
        <li>{t('consent.end')}</li>
        <li>{t('consent.therapist')}</li>
      </ul>
    </section>
  );
}
