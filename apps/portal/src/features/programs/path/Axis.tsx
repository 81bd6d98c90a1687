import type { CSSProperties } from 'react';
import { useText } from '../../../lib/texts';
import styles from './path.module.css';
import type { Axis, Placed } from './place';

/** The scale at the head of a path: its weeks. Each row says the same in words. */
export function AxisHead({ weeks, every }: Axis) {
  const t = useText('programs');
  return (
    <div className={styles.axis} aria-hidden="true">
      <span>{t('axis.weeks')}</span>
      <span className={styles.weeks}>
        {Array.from({ length: Math.ceil(weeks / every) }, (_, index) => (
          <span key={index} style={{ '--at': (index * every) / weeks } as CSSProperties}>
            {index * every + 1}
          </span>
        ))}
      </span>
    </div>
  );
}

/** Where a step stands on the scale, if it does: full from the day on which it opens, open where that hangs on something else. */
export function Track({ placed, axis }: { placed: Placed | null; axis: Axis }) {
  const all = axis.weeks * 7;
  return (
    <span className={styles.track} aria-hidden="true" style={{ '--weeks': axis.weeks / axis.every } as CSSProperties}>
      {placed && (
        <span
          className={placed.sure ? styles.bar : `${styles.bar} ${styles.unsure}`}
          style={{ '--at': placed.day / all, '--long': placed.days / all } as CSSProperties}
        />
      )}
    </span>
  );
}

/** What the two kinds of marks on the scale mean. */
export function Legend({ placed }: { placed: readonly Placed[] }) {
  const t = useText('programs');
  const kinds = [placed.some(({ sure }) => sure), placed.some(({ sure }) => !sure)];
  if (kinds.includes(false)) return null;
  return (
    <p className={styles.legend} aria-hidden="true">
      <span>
        <i />
        {t('axis.sure')}
      </span>
      <span>
        <i className={styles.unsure} />
        {t('axis.unsure')}
      </span>
    </p>
  );
}
