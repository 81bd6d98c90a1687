import type { Schedule } from '@attune/clinical/schedule-rules';
import { useState } from 'react';
import { useScheduleWords } from '../../../lib/schedule-sentence';
import { useText } from '../../../lib/texts';
import { Button, Range, Strip } from '../../../ui';
import { halfAsOften, onceOnly, SURE_ENOUGH } from './shrink';
import styles from './sure.module.css';

interface Props {
  name: string;
  confidence: number | null;
  /** Null while it is not clear. */
  schedule: Schedule | null;
  smallestDose: string;
  /** What the exercise has ready for a hard day, in words. */
  smaller: string | undefined;
  onConfidence: (confidence: number) => void;
  onSchedule: (schedule: Schedule) => void;
  onSmallestDose: (words: string) => void;
}

interface Shrunk {
  words: string;
  putBack: () => void;
}

/** How sure the client is; under seven, what would make it smaller, in one press and back in another. */
export function SureField(props: Props) {
  const t = useText('assign');
  const { name, confidence, onConfidence } = props;
  return (
    <div className={styles.sure}>
      <Range
        label={t('sure', { name })}
        ends={{ min: t('sure.min'), max: t('sure.max') }}
        unset={t('sure.unset')}
        value={confidence}
        onChange={onConfidence}
      />
      <div aria-live="polite">{confidence !== null && confidence < SURE_ENOUGH && <Offers {...props} />}</div>
    </div>
  );
}

function Offers({ schedule, smallestDose, smaller, onSchedule, onSmallestDose }: Props) {
  const t = useText('assign');
  const scheduleWords = useScheduleWords();
  const [shrunk, setShrunk] = useState<Shrunk | null>(null);
  // What was pressed leaves the page, and the focus goes to what came in its place.
  const [returned, setReturned] = useState(false);
  const takeSchedule = (before: Schedule, after: Schedule) => {
    onSchedule(after);
    setShrunk({ words: scheduleWords(after), putBack: () => onSchedule(before) });
  };
  const half = schedule && halfAsOften(schedule);
  const once = schedule && onceOnly(schedule);
  const dose = smaller !== undefined && smallestDose.trim() !== smaller ? smaller : null;
  if (shrunk) {
    return (
      <Strip tone="teal" icon="check">
        <div className={styles.offer}>
          <p>{t('shrink.done', { words: shrunk.words })}</p>
          <Button
            autoFocus
            onClick={() => {
              shrunk.putBack();
              setReturned(true);
              setShrunk(null);
            }}
          >
            {t('shrink.back')}
          </Button>
        </div>
      </Strip>
    );
  }
  return (
    <Strip tone="amber" icon="leaf">
      <div className={styles.offer}>
        <p>{t(half || once || dose ? 'shrink' : 'shrink.none')}</p>
        <div className={styles.ways}>
          {schedule && half && (
            <Button autoFocus={returned} onClick={() => takeSchedule(schedule, half)}>
              {t('shrink.half')}
            </Button>
          )}
          {schedule && once && <Button onClick={() => takeSchedule(schedule, once)}>{t('shrink.once')}</Button>}
          {dose && (
            <Button
              onClick={() => {
                onSmallestDose(dose);
                setShrunk({ words: dose, putBack: () => onSmallestDose(smallestDose) });
              }}
            >
              {t('shrink.dose')}
            </Button>
          )}
        </div>
      </div>
    </Strip>
  );
}
