import { useId, useState } from 'react';
import { beginningOf } from '../../lib/beginning';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { doingAddress } from '../../lib/response-draft';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Icon } from '../../ui';
import type { TodayItem } from './api';
import styles from './TodayPage.module.css';

interface Props {
  item: TodayItem;
  personId: string;
  /** The civil date it is where the client is. */
  today: string;
  lead: boolean;
  onNotThisTime: (item: TodayItem) => void;
}

/** One small thing: how long, what, why in the client's words, and the way in. */
export function TaskCard({ item, personId, today, lead, onNotThisTime }: Props) {
  const t = useText('today');
  const say = useLocalized();
  const { date, civilTime } = useDates();
  const id = useId();
  const { assignmentId, exercise, draft } = item;
  const [start] = useState(() => beginningOf({ personId, assignmentId, occasionId: item.id, draft }));
  const when = item.localDate < today ? t('since', { date: date(item.localDate, 'weekday') }) : civilTime(item.localTime);
  return (
    <article className={`card ${styles.task}${lead ? ' card-lead' : ''}`} aria-labelledby={id}>
      <p className={styles.meta}>
        <span>{t('minutes', { minutes: exercise.minutes })}</span>
        <span>{when}</span>
      </p>
      <h3 id={id}>{say(exercise.title)}</h3>
      {item.why ? <p className="own">{t('quoted', { words: item.why })}</p> : <p className="soft">{say(exercise.purpose)}</p>}
      {start.kept && (
        <p className={styles.held}>
          <Icon name="check" />
          <span>{start.place?.n ? t('keptAt', { n: start.place.n, of: start.place.of }) : t('kept')}</span>
        </p>
      )}
      <ButtonLink
        kind={lead ? 'main' : 'quiet'}
        wide
        className={styles.go}
        to={doingAddress({ assignmentId, responseId: start.responseId, occasionId: item.id })}
        aria-describedby={id}
      >
        {start.kept ? t('carryOn') : t('begin')}
      </ButtonLink>
      <Button kind="text" className={styles.not} onClick={() => onNotThisTime(item)} aria-describedby={id}>
        {t('notThisTime')}
      </Button>
    </article>
  );
}
