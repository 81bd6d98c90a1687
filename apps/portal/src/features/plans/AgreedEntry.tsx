import { useQuery } from '@tanstack/react-query';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui/Icon';
import { AGREED } from './api';
import styles from './plans.module.css';

/** The way to what was agreed, and whether an answer is on its way. Nothing while nothing is agreed. */
export function AgreedEntry() {
  const t = useText('plans');
  const { data } = useQuery(AGREED);
  if (!data?.items.length) return null;
  const asked = data.items.some(({ proposal }) => proposal?.state === 'open');
  return (
    <div className="card rows no-print">
      <Link className={`row ${styles.entry}`} to="/path/agreed">
        <Icon name="calendar" />
        <span className="grow">
          {t('title')}
          <small>{asked ? t('entry.asked') : t('entry', { count: data.items.length })}</small>
        </span>
        <Icon name="right" />
      </Link>
    </div>
  );
}
