import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import type { NextAction } from '../api';
import styles from './Next.module.css';

interface Props {
  action: NextAction;
  /** Instant by which it is judged whether it can still be undone. */
  now: string;
  busy: boolean;
  onUndo: () => void;
}

/** What was chosen here before, by whom and when; one's own can be undone for ten minutes. */
export function DoneLine({ action: { kind, own, memberName, at, undoUntil, undoneAt }, now, busy, onUndo }: Props) {
  const t = useText('replying');
  const { date, time } = useDates();
  const mayUndo = own && undoneAt === null && undoUntil > now;
  return (
    <p className={styles.done}>
      <span className="grow">
        {t(undoneAt === null ? 'next.chosen' : 'next.chosenUndone', { what: t(`next.${kind}`), who: own ? t('next.you') : memberName, date: date(at, 'short'), time: time(at) })}
      </span>
      {mayUndo && (
        <Button kind="text" small busy={busy} onClick={onUndo}>
          {t('next.undo')}
        </Button>
      )}
    </p>
  );
}
