import { useText } from '../../lib/texts';
import { Card, Choices } from '../../ui';
import type { Settings } from './api';
import { zoneName } from './log-words';
import styles from './Reminders.module.css';
import { Times } from './Times';
import type { Change } from './use-settings';

const LEADS = ['0', '15', '30', '60'] as const;
const FIRST_TIME = '09:00';

interface Props {
  settings: Settings;
  change: (change: Change) => void;
}

/** At the time of what is planned, or at hours of one's own. */
export function HoursCard({ settings, change }: Props) {
  const t = useText('reminders');
  const { hours, times, leadMinutes } = settings;
  const leads = LEADS.includes(String(leadMinutes) as (typeof LEADS)[number]) ? LEADS : [...LEADS, String(leadMinutes)];
  const choose = (chosen: Settings['hours']) =>
    change(chosen === 'chosen' && times.length === 0 ? { hours: chosen, times: [FIRST_TIME] } : { hours: chosen });
  return (
    <Card title={t('when')} padded>
      <div className={styles.parts}>
        <Choices
          legend={t('hours')}
          name="reminder-hours"
          options={[
            { value: 'at-time', label: t('hours.atTime') },
            { value: 'chosen', label: t('hours.chosen') },
          ]}
          value={hours}
          onChoose={choose}
        />
        {hours === 'at-time' ? (
          <Choices
            legend={t('lead.legend')}
            name="reminder-lead"
            options={leads.map((value) => ({ value, label: t('lead.minutes', { minutes: Number(value) }) }))}
            value={String(leadMinutes)}
            onChoose={(value) => change({ leadMinutes: Number(value) })}
          />
        ) : (
          <Times times={times} onChange={(chosen) => change({ times: chosen })} />
        )}
        <p className="hint">{t('zone', { zone: zoneName(settings.timeZone) })}</p>
      </div>
    </Card>
  );
}
