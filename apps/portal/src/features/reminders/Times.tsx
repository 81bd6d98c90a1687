import { useText } from '../../lib/texts';
import { Button, IconButton } from '../../ui';
import styles from './Reminders.module.css';
import { TimeInput } from './TimeInput';

const MOST = 4;
/** What a further time begins as: the first that is not there yet. */
const OFFERED = ['09:00', '13:00', '18:00', '20:00', '12:00'];

interface Props {
  times: readonly string[];
  onChange: (times: string[]) => void;
}

/** One's own hours, the earliest first; at least one. */
export function Times({ times, onChange }: Props) {
  const t = useText('reminders');
  const put = (next: readonly string[]) => onChange([...new Set(next)].sort());
  return (
    <fieldset className="field">
      <legend className="label">{t('times')}</legend>
      <div className={styles.times}>
        {times.map((time, index) => (
          <span key={time}>
            <TimeInput label={t('times.one', { number: index + 1 })} value={time} onChange={(value) => put(times.with(index, value))} />
            {times.length > 1 && (
              <IconButton icon="close" label={t('times.remove', { time })} onClick={() => put(times.filter((other) => other !== time))} />
            )}
          </span>
        ))}
        {times.length < MOST && (
          <Button kind="text" icon="plus" onClick={() => put([...times, OFFERED.find((time) => !times.includes(time)) ?? '10:00'])}>
            {t('times.add')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
