import { useId, useState } from 'react';
import { beginningOf } from '../../lib/beginning';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { doingAddress } from '../../lib/response-draft';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Icon } from '../../ui';
import type { TodayItem } from './api';
import styles from './TodayPage.module.css';

/** What is about to be left, and where doing it would go on. */
export interface Leaving {
  item: TodayItem;
  begin: string;
}

interface Props {
  item: TodayItem;
  personId: string;
  /** The civil date it is where the client is. */
  today: string;
  lead: boolean;
  onNotThisTime: (leaving: Leaving) => void;
  onLater: (item: TodayItem) => void;
}

/** One small thing: how long, what, why in the client's words, and the way in. */
export function TaskCard({ item, personId, today, lead, onNotThisTime, onLater }: Props) {
  const t = useText('today');
  const say = useLocalized();
  const { date, civilTime } = useDates();
  const id = useId();
  const { assignmentId, exercise, draft } = item;
  const [start] = useState(() => beginningOf({ personId, assignmentId, occasionId: item.id, draft }));
  const begin = doingAddress({ assignmentId, responseId: start.responseId, occasionId: item.id });
  const when = item.localDate < today ? t('since', { date: date(item.localDate, 'weekday') }) : civilTime(item.localTime);
  return (
    <article className={`card ${styles.task}${lead ? ' card-lead' : ''}`} aria-labelledby={id}>
      <p className={styles.meta}>
        <span>{t('minutes', { minutes: exercise.minutes })}</span>
        <span>{when}</span>
        {item.whenWhere && <span>{item.whenWhere}</span>}
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
        to={begin}
        aria-describedby={id}
      >
        {start.kept ? t('carryOn') : t('begin')}
      </ButtonLink>
      <div className={styles.not}>
        <Button kind="text" onClick={() => onLater(item)} aria-describedby={id}>
          {t('later')}
        </Button>
        <Button kind="text" onClick={() => onNotThisTime({ item, begin })} aria-describedby={id}>
          {t('notThisTime')}
        </Button>
      </div>
    </article>
  );
}
