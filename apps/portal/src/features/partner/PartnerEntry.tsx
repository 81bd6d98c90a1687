import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui/Icon';
import { PARTNER } from './api';
import styles from './partner.module.css';

/** The way to the partner's link, and whether one is open. Nothing where there never was anybody to ask. */
export function PartnerEntry() {
  const t = useText('partner');
  const { date } = useDates();
  const { data } = useQuery(PARTNER);
  if (!data?.places.length) return null;
  const open = data.places.flatMap(({ links }) => links).find(({ state }) => state === 'open');
  return (
    <div className="card rows no-print">
      <Link className={`row ${styles.entry}`} to="/path/partner">
        <Icon name="people" />
        <span className="grow">
          {t('title')}
          <small>{open ? t('entry.open', { date: date(open.until), label: open.label }) : t('entry.closed')}</small>
        </span>
        <Icon name="right" />
      </Link>
    </div>
  );
}
