import { useState, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui';
import styles from './fields.module.css';

interface Props {
  /** What is inside; "More" when left out. */
  label?: string;
  /** Open from the start, where something inside is set. */
  open?: boolean;
  /** Something inside is not right yet. */
  wrong?: boolean;
  children: ReactNode;
}

/** What is rarely needed, folded away. */
export function More({ label, open = false, wrong = false, children }: Props) {
  const t = useText('builderKinds');
  const [opened, setOpened] = useState<boolean | null>(null);
  // Once open it stays so: what is emptied or mended inside must not close under the hand.
  if (opened === null && (open || wrong)) setOpened(true);
  return (
    <details className={styles.more} open={opened ?? false} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <Icon name="right" />
        {label ?? t('more')}
        {wrong && (
          <span className={styles.missing}>
            <Icon name="alert" /> {t('more.wrong')}
          </span>
        )}
      </summary>
      <div className={styles.group}>{children}</div>
    </details>
  );
}
