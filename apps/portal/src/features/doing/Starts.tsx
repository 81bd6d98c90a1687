import type { ReactNode } from 'react';
import { useText } from '../../lib/texts';
import styles from './Doing.module.css';

interface Props {
  starts: readonly string[];
  label: ReactNode;
  onPick: (words: string) => void;
}

/** Sentences to start from and change: folded away, never inside a field. */
export function Starts({ starts, label, onPick }: Props) {
  const t = useText('doing');
  if (starts.length === 0) return null;
  return (
    <details className={styles.starts}>
      <summary>{label}</summary>
      <ul>
        {starts.map((start) => (
          <li key={start}>
            <button type="button" className={`own ${styles.start}`} onClick={() => onPick(start)}>
              {t('quoted', { words: start })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
