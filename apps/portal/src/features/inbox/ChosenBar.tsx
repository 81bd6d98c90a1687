import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import styles from './Inbox.module.css';
import type { Marking } from './use-marking';

/** What can be done to the entries that are chosen; nothing while none is. */
export function ChosenBar({ marking: { chosen, mark, choose, busy } }: { marking: Marking }) {
  const t = useText('review');
  if (chosen.size === 0) return null;
  return (
    <div className={`no-print ${styles.chosen}`} role="region" aria-label={t('several.bar')}>
      <span className="grow">{t('several.chosen', { count: chosen.size })}</span>
      <Button kind="main" icon="check" busy={busy} aria-keyshortcuts="e" onClick={() => mark([...chosen])}>
        {t('read')} <kbd aria-hidden="true">E</kbd>
      </Button>
      <Button kind="text" onClick={() => choose([...chosen], false)}>
        {t('several.none')}
      </Button>
    </div>
  );
}
