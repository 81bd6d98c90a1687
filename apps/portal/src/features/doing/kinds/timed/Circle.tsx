import type { CSSProperties, ReactNode } from 'react';
import type { Moment } from './pace';
import styles from './timed.module.css';

const AROUND = 2 * Math.PI * 146;

interface Props {
  moment: Moment | null;
  /** How much of the time is over, 0 to 1. */
  done: number;
  /** The word for the part of the breath; read out when it changes. */
  children: ReactNode;
}

/** A circle that grows with the breath in and shrinks with the breath out. With reduced motion it rests; word and number keep the pace. */
export function Circle({ moment, done, children }: Props) {
  return (
    <div className={`${styles.circle} ${moment ? '' : styles.still}`}>
      <svg viewBox="0 0 300 300" aria-hidden="true">
        <circle className={styles.track} cx="150" cy="150" r="146" />
        <circle
          className={styles.progress}
          cx="150"
          cy="150"
          r="146"
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - Math.min(1, done))}
        />
        <g className={styles.swell} data-side={moment?.side} style={{ '--for': `${moment?.seconds ?? 1}s` } as CSSProperties}>
          <circle className={styles.outer} cx="150" cy="150" r="130" />
          <circle className={styles.inner} cx="150" cy="150" r="100" />
        </g>
      </svg>
      <p className={styles.word}>
        <span aria-live="polite">{children}</span>
        {moment && (
          <span className={styles.count} aria-hidden="true">
            {moment.count}
          </span>
        )}
      </p>
    </div>
  );
}
