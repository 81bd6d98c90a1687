import { useDates } from '../../lib/dates';
import { useCovered } from '../../lib/covering';
import { useText } from '../../lib/texts';
import { Card } from '../../ui';
import { PersonRow } from './PersonRow';

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
          <PersonRow key={member.memberId} to="/away" name={member.name}>
            {t('today.until', { date: date(until, 'day') })} · {t('today.clients', { count: covered.filter((one) => one.member.memberId === member.memberId).length })}
          </PersonRow>
        ))}
      </ul>
    </Card>
  );
}
