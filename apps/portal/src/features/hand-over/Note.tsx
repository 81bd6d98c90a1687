import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, Unreadable } from '../../ui';
import type { HandOver } from './api';
import styles from './HandOver.module.css';

/** What was written to whoever takes over, and who handed over to whom, when. */
export function Note({ handOver }: { handOver: HandOver }) {
  const t = useText('handOver');
  const { date } = useDates();
  const { from, to, note, acceptedAt, madeAt } = handOver;
  const names = { from: from.name, to: to.name };
  return (
    <Card title={t('noteTitle')} padded>
      {handOver.unreadable ? <Unreadable /> : note ? <p className={styles.note}>{note}</p> : <p className="soft">{t('noteNone')}</p>}
      <p className="faint">{acceptedAt ? t('accepted', { ...names, date: date(acceptedAt, 'full') }) : t('waits', { ...names, date: date(madeAt, 'full') })}</p>
    </Card>
  );
}
