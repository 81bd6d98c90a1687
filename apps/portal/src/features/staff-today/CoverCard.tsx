import { useDates } from '../../lib/dates';
import { useCovered } from '../../lib/covering';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Card, Icon, Initials } from '../../ui';
import styles from './StaffToday.module.css';

/** In whose place one is there today; nothing while nobody is away. */
export function CoverCard() {
  const t = useText('absences');
  const { date } = useDates();
  const covered = [...useCovered().values()];
  const absent = [...new Map(covered.map((one) => [one.member.memberId, one])).values()];
  if (absent.length === 0) return null;
  return (
    <Card title={t('covering')}>
      <ul className="rows">
        {absent.map(({ member, until }) => (
          <li key={member.memberId}>
            <Link className="row" to="/away">
              <Initials name={member.name} />
              <span className="grow">
                <b>{member.name}</b>
                <span className={styles.below}>
                  {t('today.until', { date: date(until, 'day') })} · {t('today.clients', { count: covered.filter((one) => one.member.memberId === member.memberId).length })}
                </span>
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
