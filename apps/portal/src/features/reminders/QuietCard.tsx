import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, SelectField, Switch } from '../../ui';
import type { Settings } from './api';
import styles from './Reminders.module.css';
import { TimeInput } from './TimeInput';
import type { Change } from './use-settings';

const NIGHT = { from: '21:30', to: '08:00' };
const MOST = [1, 2, 3, 4, 5, 6] as const;

interface Props {
  settings: Settings;
  change: (change: Change) => void;
}

/** When nothing comes, and how much at most. */
export function QuietCard({ settings, change }: Props) {
  const t = useText('reminders');
  const { civilTime } = useDates();
  const { quiet, maxPerDay } = settings;
  return (
    <Card title={t('quiet')} padded>
      <div className={styles.parts}>
        <div>
          <Switch
            label={t('quiet.on')}
            hint={quiet ? t('quiet.hint', { to: civilTime(quiet.to) }) : t('quiet.none')}
            checked={quiet !== null}
            onChange={(event) => change({ quiet: event.target.checked ? NIGHT : null })}
          />
          {quiet && (
            <div className={styles.quiet}>
              <span>
                <span aria-hidden="true">{t('quiet.from')}</span>
                <TimeInput label={t('quiet.fromLabel')} value={quiet.from} onChange={(from) => from !== quiet.to && change({ quiet: { ...quiet, from } })} />
              </span>
              <span>
                <span aria-hidden="true">{t('quiet.to')}</span>
                <TimeInput label={t('quiet.toLabel')} value={quiet.to} onChange={(to) => to !== quiet.from && change({ quiet: { ...quiet, to } })} />
              </span>
            </div>
          )}
        </div>
        <SelectField label={t('most')} value={maxPerDay} onChange={(event) => change({ maxPerDay: Number(event.target.value) })}>
          {(maxPerDay === 0 ? [0, ...MOST] : MOST).map((count) => (
            <option key={count} value={count}>
              {t('most.count', { count })}
            </option>
          ))}
        </SelectField>
      </div>
    </Card>
  );
}
