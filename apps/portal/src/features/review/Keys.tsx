import { useState } from 'react';
import { useKey, useKeysOn } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { Button, Sheet } from '../../ui';
import styles from './Review.module.css';

const KEYS = [
  ['J', 'keys.next'], ['K', 'keys.previous'], ['C', 'keys.comment'], ['/', 'keys.reply'], ['R', 'keys.rate'], ['1–5', 'keys.rating'],
  ['N', 'keys.action'], ['E', 'keys.read'], ['?', 'keys.help'],
] as const;

/** Which keys do what on this page; ? shows it, and so does the button. */
export function Keys() {
  const t = useText('replying');
  const [open, setOpen] = useState(false);
  const on = useKeysOn();
  useKey('?', () => setOpen(true));
  if (!on) return null;
  return (
    <>
      <Button kind="text" small className={`no-print ${styles.help}`} aria-keyshortcuts="?" onClick={() => setOpen(true)}>
        {t('keys')} <kbd aria-hidden="true">?</kbd>
      </Button>
      <Sheet open={open} form="dialog" title={t('keys')} onClose={() => setOpen(false)}>
        <dl className={styles.keyList}>
          {KEYS.map(([key, text]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            </dt>
            <dd>{t('keys.send')}</dd>
          </div>
        </dl>
      </Sheet>
    </>
  );
}
