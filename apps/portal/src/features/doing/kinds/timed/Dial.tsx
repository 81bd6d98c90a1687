import type { ReactNode } from 'react';
import styles from './timed.module.css';

const AROUND = 2 * Math.PI * 146;

interface Props {
  /** How much of the time is over, 0 to 1; null where nothing was chosen. */
  part: number | null;
  running: boolean;
  children: ReactNode;
}

/** A ring that fills as time goes by, around the time itself; only the ring's track where nothing was chosen. */
export function Dial({ part, running, children }: Props) {
  return (
    <div className={`${styles.circle} ${running ? '' : styles.still}`}>
      <svg viewBox="0 0 300 300" aria-hidden="true">
        <circle className={styles.track} cx="150" cy="150" r="146" />
        {part !== null && part > 0 && (
          <circle className={styles.progress} cx="150" cy="150" r="146" strokeDasharray={AROUND} strokeDashoffset={AROUND * (1 - part)} />
        )}
      </svg>
      <p className={`${styles.word} ${styles.clock}`}>{children}</p>
    </div>
  );
}
