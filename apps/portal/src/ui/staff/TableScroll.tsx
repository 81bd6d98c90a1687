import type { ReactNode } from 'react';
import { useText } from '../../lib/texts';

/** Holds a table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  const t = useText('desk');
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={t('table', { label })}>
      {children}
    </div>
  );
}
