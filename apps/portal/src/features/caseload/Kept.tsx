import type { CSSProperties } from 'react';
import { useText } from '../../lib/texts';
import styles from './Caseload.module.css';

/** Done of planned, as words beside a bar. */
export function Kept({ done, due }: { done: number; due: number }) {
  const t = useText('caseload');
  if (due === 0) return <span className="faint">{t('kept.none')}</span>;
  const share = Math.min(100, (done / due) * 100);
  return (
    <span className={styles.kept}>
      <i style={{ '--share': `${share}%` } as CSSProperties} aria-hidden="true" />
      {t('kept', { done, due })}
    </span>
  );
}
