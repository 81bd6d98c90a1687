import { useScheduleWords } from '../../../lib/schedule-sentence';
import { writeList } from '../../../lib/schedule-words';
import { writeDate } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Choices, TextField } from '../../../ui';
import styles from './form.module.css';
import { datesOf, faultOf, recurrenceOf, type Rhythm } from './rhythm';

interface Props {
  rhythm: Rhythm;
  date: string;
  time: string;
  fault: string | undefined;
  onChange: (rhythm: Rhythm) => void;
}

const REPEATS = ['none', 'weekly', 'monthly'] as const;
const ENDS = ['count', 'date'] as const;
/** So many dates are written out; of the others the number and the last. */
const WRITTEN = 6;

/** How often a session repeats, and back in words and dates what that means. */
export function RepeatFields({ rhythm, date, time, fault, onChange }: Props) {
  const t = useText('calendar');
  const words = useScheduleWords();
  const change = (part: Partial<Rhythm>) => onChange({ ...rhythm, ...part });
  const dates = faultOf(rhythm, date) ? [] : datesOf(rhythm, date, time);
  const shown = dates.slice(0, WRITTEN).map((each) => writeDate(each, 'short'));
  const last = dates.at(-1);
  return (
    <div className={styles.repeat}>
      <Choices legend={t('rhythm.legend')} name="session-repeat" options={REPEATS.map((value) => ({ value, label: t(`rhythm.${value}`) }))} value={rhythm.repeat} onChoose={(repeat) => change({ repeat })} />
      {rhythm.repeat !== 'none' && (
        <>
          <div className={styles.when}>
            <TextField label={t(`rhythm.every.${rhythm.repeat}`)} type="number" inputMode="numeric" min={1} max={52} value={rhythm.every} onChange={(event) => change({ every: event.target.value })} />
            {rhythm.end === 'count' ? (
              <TextField label={t('rhythm.count')} type="number" inputMode="numeric" min={1} max={104} value={rhythm.count} onChange={(event) => change({ count: event.target.value })} />
            ) : (
              <TextField label={t('rhythm.untilDate')} type="date" value={rhythm.untilDate} onChange={(event) => change({ untilDate: event.target.value })} />
            )}
          </div>
          <Choices legend={t('rhythm.end')} name="session-end" options={ENDS.map((value) => ({ value, label: t(`rhythm.end.${value}`) }))} value={rhythm.end} onChoose={(end) => change({ end })} />
          {fault && (
            <p className="error" role="alert">
              {fault}
            </p>
          )}
          {dates.length > 0 && last && (
            <div className={styles.told} role="status">
              <b>{words(recurrenceOf(rhythm, date, time))}</b>
              <p>
                {dates.length <= WRITTEN
                  ? t('rhythm.dates', { dates: writeList(shown) })
                  : t('rhythm.datesMore', { dates: shown.join(', '), count: dates.length, last: writeDate(last, 'full') })}
              </p>
            </div>
          )}
        </>
      )}
    </div>
  );
}
