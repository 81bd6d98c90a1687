import { useText } from '../../lib/texts';
import { Button } from '../Button';

/** At the foot of a list that goes on; nothing when it does not. */
export function More({ more, busy }: { more: (() => void) | null; busy: boolean }) {
  const t = useText('desk');
  if (!more) return null;
  return (
    <div className="more">
      <Button busy={busy} onClick={more}>
        {t('more')}
      </Button>
    </div>
  );
}
