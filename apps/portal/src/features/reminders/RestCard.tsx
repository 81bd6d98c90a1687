import { addDays } from '@attune/clinical/civil-date';
import { useState } from 'react';
import { civilDate, useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button, Card, Icon, TextField } from '../../ui';
import type { Settings } from './api';
import styles from './Reminders.module.css';
import type { Change } from './use-settings';

interface Props {
  settings: Settings;
  change: (change: Change) => void;
}

/** All of them at rest until a day, on which they begin again by themselves. */
export function RestCard({ settings, change }: Props) {
  const t = useText('reminders');
  const { date } = useDates();
  const [asked, setAsked] = useState(false);
  const today = civilDate(new Date(), settings.timeZone);
  const { pausedUntil } = settings;
  const until = (day: string) => {
    setAsked(false);
    change({ pausedUntil: day });
  };
  if (pausedUntil && pausedUntil > today) {
    return (
      <Card title={t('rest')} padded>
        <div className={styles.parts}>
          <p className={styles.resting}>
            <Icon name="leaf" />
            <span>{t('rest.until', { date: date(pausedUntil, 'weekday') })}</span>
          </p>
          <div className="form-end">
            <Button onClick={() => change({ pausedUntil: null })}>{t('rest.end')}</Button>
          </div>
        </div>
      </Card>
    );
  }
  return (
    <Card title={t('rest')} padded>
      <div className={styles.parts}>
        <p className="soft">{t('rest.lead')}</p>
        <div className="form-end">
          <Button onClick={() => until(addDays(today, 1))}>{t('rest.day')}</Button>
          <Button onClick={() => until(addDays(today, 7))}>{t('rest.week')}</Button>
          <Button kind="text" aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {t('rest.other')}
          </Button>
        </div>
        {asked && (
          <TextField
            label={t('rest.date')}
            type="date"
            min={addDays(today, 1)}
            max={addDays(today, 365)}
            onChange={(event) => event.target.value > today && until(event.target.value)}
          />
        )}
      </div>
    </Card>
  );
}
