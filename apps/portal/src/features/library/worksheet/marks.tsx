import type { ReactNode } from 'react';
import type { Localized, ScaleRange } from '@attune/exercise';
import { useSay } from './paper';
import styles from './Worksheet.module.css';

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}

/** A word and a line after it. */
export function Labelled({ label }: { label: string }) {
  return (
    <p className={styles.labelled}>
      <span>{label}</span>
      <i aria-hidden="true" />
    </p>
  );
}

/** A box to tick, and what it stands for. */
export function Box({ children }: { children: ReactNode }) {
  return (
    <li className={styles.box}>
      <i aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}

/** A list of boxes. */
export function Boxes({ children }: { children: ReactNode }) {
  return <ul className={styles.boxes}>{children}</ul>;
}

/** Longer scales have only their ends printed, on a line to mark. */
const MOST_NUMBERS = 11;

/** The numbers of a scale to circle, with the words at their ends. */
export function Numbers({ scale, prompt }: { scale: ScaleRange; prompt?: Localized }) {
  const say = useSay();
  const { min, max, labels } = scale;
  const count = max - min + 1;
  const numbers = count <= MOST_NUMBERS ? Array.from({ length: count }, (_, index) => min + index) : [min, max];
  return (
    <div className={styles.scale}>
      {prompt && <p>{say(prompt)}</p>}
      <ol className={count <= MOST_NUMBERS ? undefined : styles.ends}>
        {numbers.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ol>
      <p className={styles.words}>
        {Object.keys(labels)
          .map(Number)
          .sort((a, b) => a - b)
          .map((at) => (
            <span key={at}>
              {at}: {say(labels[at])}
            </span>
          ))}
      </p>
    </div>
  );
}
