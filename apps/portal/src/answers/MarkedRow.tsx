import type { ReactNode } from 'react';
import { Marks, type Mark } from '../ui/Marks';
import styles from './answers.module.css';

interface Props {
  mark: Mark;
  /** The mark in words, beside the thing. */
  state: string;
  children: ReactNode;
}

/** One thing of a list and what became of it, by shape and by word. */
export function MarkedRow({ mark, state, children }: Props) {
  return (
    <li className={styles.marked}>
      <span aria-hidden="true">
        <Marks marks={[mark]} label={state} />
      </span>
      <p>
        {children}
        <span className={styles.state}> {state}</span>
      </p>
    </li>
  );
}
