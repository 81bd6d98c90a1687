import { useEffect, useState } from 'react';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Sheet } from '../../ui';
import type { BuilderKeeper } from './state/keeper';

/**
 * Holds whoever follows a link while something is unsaved: it is sent first, and where that cannot be done they choose.
 * Leaving all the same loses nothing as long as Attune stays open: the keeper goes on without the page.
 */
export function Leaving({ keeper }: { keeper: BuilderKeeper }) {
  const t = useText('builder');
  const navigate = useNavigate();
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !keeper.unsaved || !isPlain(event) || link.target || link.origin !== window.location.origin) return;
      // A link inside the drawn phone leads nowhere.
      if (link.closest('[data-screen]') || link.closest('dialog')) return;
      event.preventDefault();
      event.stopPropagation();
      const address = link.pathname + link.search + link.hash;
      void keeper.flush().then(() => (keeper.unsaved ? setTo(address) : navigate(address)));
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [keeper, navigate]);
  return (
    <Sheet form="dialog" open={to !== null} onClose={() => setTo(null)} title={t('leave.title')}>
      <p className="soft">{t('leave.more')}</p>
      <div className="sheet-end">
        <Button kind="text" onClick={() => to && navigate(to)}>
          {t('leave.go')}
        </Button>
        <Button kind="main" onClick={() => setTo(null)}>
          {t('leave.stay')}
        </Button>
      </div>
    </Sheet>
  );
}

/** A click that means "go there", not "open another tab". */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
