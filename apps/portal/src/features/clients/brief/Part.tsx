import { useId, type ReactNode } from 'react';
import styles from './brief.module.css';

interface Props {
  title: string;
  /** Said where there is nothing. */
  none?: string | false;
  children?: ReactNode;
}

/** One part of the brief: a small heading, and what is below it or that there is nothing. */
export function Part({ title, none, children }: Props) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className="eyebrow">
        {title}
      </h3>
      {none ? <p className="faint">{none}</p> : children}
    </section>
  );
}
