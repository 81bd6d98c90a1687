import type { ReactNode } from 'react';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, Unreadable } from '../../ui';
import type { Assignment } from './api';
import styles from './OccasionsCard.module.css';

/** What was agreed, in the words of both; what nobody said reads as left open. */
export function PlanCard({ assignment }: { assignment: Assignment }) {
  const t = useText('assign');
  const { date } = useDates();
  const { why, whenWhere, obstacle, ifThen, smallestDose, confidence, assignedBy, createdAt, endedAt } = assignment;
  const facts: [label: string, value: ReactNode][] = [
    [t('why'), why && <span className="own">“{why}”</span>],
    [t('where'), whenWhere],
    [t('obstacle.part'), (obstacle || ifThen) && [obstacle && `${t('obstacle')} ${obstacle}`, ifThen && `${t('ifThen')} ${ifThen}`].filter(Boolean).join(', ')],
    [t('smallest'), smallestDose],
    [t('plan.sure'), confidence === null ? null : t('plan.sureOf', { confidence })],
    [t('plan.by'), [assignedBy?.name, date(createdAt, 'full')].filter(Boolean).join(', ')],
  ];
  if (endedAt) facts.push([t('plan.ended'), date(endedAt, 'full')]);
  return (
    <Card title={t('plan.title')} padded>
      <Unreadable is={assignment.unreadable ?? false} />
      <dl className={styles.plan}>
        {facts.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value || <span className="faint">{t('plan.open')}</span>}
          </Fact>
        ))}
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
