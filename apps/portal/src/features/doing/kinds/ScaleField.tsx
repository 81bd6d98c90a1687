import type { Localized, ScaleRange } from '@attune/exercise';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Choice, Range } from '../../../ui';
import styles from './kinds.module.css';

interface Props {
  scale: ScaleRange;
  /** The question; left out where the page's heading asks it. */
  prompt?: Localized;
  /** Undefined: not answered yet. Null: prefers not to say. */
  value: number | null | undefined;
  onChange: (value: number | null) => void;
}

/** A number with words at its ends. Nothing is set beforehand, and not saying is as good. */
export function ScaleField({ scale, prompt, value, onChange }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const { min, max, labels } = scale;
  const between = Object.keys(labels)
    .map(Number)
    .filter((at) => at > min && at < max);
  return (
    <div className={`card ${styles.scale}`}>
      <Range
        label={prompt ? say(prompt) : t('fromTo', { min, max })}
        ends={{ min: say(labels[min]), max: say(labels[max]) }}
        min={min}
        max={max}
        value={value ?? null}
        onChange={onChange}
        unset={t('noNumber')}
      />
      {between.map((at) => (
        <p key={at} className={styles.middle}>
          {at} {say(labels[at])}
        </p>
      ))}
      <div className="choices">
        <Choice type="checkbox" checked={value === null} onChange={() => onChange(null)}>
          {t('preferNot')}
          {prompt && <span className="vh">{say(prompt)}</span>}
        </Choice>
      </div>
    </div>
  );
}
