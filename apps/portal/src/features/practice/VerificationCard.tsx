import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button, Card, Problem, Strip } from '../../ui';
import { verifyAudit } from './api';
import styles from './Practice.module.css';

/** Whether the audit is whole: nothing changed, taken out or reordered since it was written. */
export function VerificationCard() {
  const t = useText('practice');
  const { date, time, number } = useDates();
  const { data, error, refetch, isFetching } = useQuery({ queryKey: ['audit-verification'], queryFn: verifyAudit });
  return (
    <Card
      title={t('verify.title')}
      padded
      end={
        <Button busy={isFetching} onClick={() => void refetch()}>
          {t('verify.again')}
        </Button>
      }
    >
      <Problem error={error} />
      {data && (
        <div className={styles.factor}>
          <Strip tone={data.verified ? 'teal' : 'amber'} icon={data.verified ? 'check' : 'alert'} role="status">
            {data.verified
              ? t('verify.whole', { events: number(data.events) })
              : t('verify.broken', { count: data.faults.length, codes: [...new Set(data.faults.map((fault) => fault.code))].join(', ') })}
          </Strip>
          <p className="faint">
            {t('verify.checked', { date: date(data.checkedAt, 'day'), time: time(data.checkedAt), sealed: number(data.sealed), unsealed: number(data.unsealed) })}
          </p>
        </div>
      )}
    </Card>
  );
}
