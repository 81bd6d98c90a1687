import { useId, type ReactNode } from 'react';
import styles from './kinds.module.css';

/** Fields that belong together, under a heading of their own. */
export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.section}>
      <p className="label" id={id}>
        {title}
      </p>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}
