import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { civilDate, useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Problem, Sheet, Strip, useToast } from '../../ui';
import { LOG_KEY, snooze } from './api';
import { laterTimes, type LaterTime } from './later-times';
import styles from './Reminders.module.css';

export interface LaterSheetProps {
  /** The occasion that is to come back. */
  occasionId: string;
  timeZone: string;
  onClose: () => void;
}

/** "Remind me later": three times to choose from, one press each; and the truth when no reminder would come. */
export function LaterSheet({ occasionId, timeZone, onClose }: LaterSheetProps) {
  const t = useText('reminders');
  const say = useToast();
  const { date, time } = useDates();
  const queries = useQueryClient();
  const [now] = useState(() => new Date());
  const written = (at: Date | string) => {
    const sameDay = civilDate(at, timeZone) === civilDate(now, timeZone);
    const values = { time: time(new Date(at).toISOString(), timeZone), date: date(new Date(at).toISOString(), 'weekday', timeZone) };
    return sameDay ? t('later.today', values) : t('later.on', values);
  };
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: ({ at }: LaterTime) => snooze(occasionId, { until: at.toISOString() }),
    onSuccess: ({ goesOutAt }) => {
      for (const queryKey of [LOG_KEY, ['today']]) void queries.invalidateQueries({ queryKey });
      if (!goesOutAt) return;
      onClose();
      say(t('later.set', { when: written(goesOutAt) }));
    },
  });
  return (
    <Sheet open onClose={onClose} title={t('later.title')}>
      {data?.silent ? (
        <div className={styles.parts}>
          <Strip icon="clock" role="status">
            <p>{t('later.silent')}</p>
            <p>
              <Link to="/account/reminders">{t('later.settings')}</Link>
            </p>
          </Strip>
          <Button kind="quiet" wide onClick={onClose}>
            {t('later.close')}
          </Button>
        </div>
      ) : (
        <div className={styles.parts}>
          <p className="soft">{t('later.lead')}</p>
          <ul className={styles.choices}>
            {laterTimes(now, timeZone).map((later) => (
              <li key={later.name}>
                <Button wide busy={isPending} onClick={() => mutate(later)}>
                  <span>{t(`later.${later.name}`)}</span>
                  <small>{written(later.at)}</small>
                </Button>
              </li>
            ))}
          </ul>
          <Problem error={error} />
        </div>
      )}
    </Sheet>
  );
}
