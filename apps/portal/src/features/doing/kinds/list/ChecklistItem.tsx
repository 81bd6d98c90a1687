import type { StandingItem } from '@attune/exercise';
import { useId } from 'react';
import { useDates } from '../../../../lib/dates';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Choice } from '../../../../ui';
import styles from './list.module.css';

interface Props {
  item: StandingItem;
  hint: string;
  own: boolean;
  onTick: (done: StandingItem['done']) => void;
}

/** One item to tick. With a lighter form there are two boxes, of which one at most is ticked. */
export function ChecklistItem({ item, hint, own, onTick }: Props) {
  const t = useText('checklist');
  const say = useLocalized();
  const { civilTime } = useDates();
  const id = useId();
  const toggle = (form: 'full' | 'lighter') => onTick(item.done === form ? undefined : form);
  return (
    <div className={styles.tick}>
      <label className="switch">
        <input
          className="box"
          type="checkbox"
          checked={item.done === 'full'}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={() => toggle('full')}
        />
        <span className={`grow ${styles.words} ${own ? 'own' : ''}`}>
          {say(item.label)}
          {item.at && <span className={styles.hour}>{civilTime(item.at)}</span>}
        </span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className={`hint ${styles.under}`}>
          {hint}
        </p>
      )}
      {item.lighter && (
        <div className={styles.under}>
          <Choice type="checkbox" checked={item.done === 'lighter'} onChange={() => toggle('lighter')}>
            {t('lighter', { form: say(item.lighter) })}
            <span className="vh">{say(item.label)}</span>
          </Choice>
        </div>
      )}
    </div>
  );
}
