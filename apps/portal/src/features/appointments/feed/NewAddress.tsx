import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, TextField } from '../../../ui';
import styles from './feed.module.css';

/** An address that is shown this once, chosen whole so that it can be copied by hand too. */
export function NewAddress({ address, onClose }: { address: string; onClose: () => void }) {
  const t = useText('feeds');
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => place.current?.querySelector('input')?.select(), [address]);
  const copy = async () => {
    place.current?.querySelector('input')?.select();
    await navigator.clipboard?.writeText(address);
    setCopied(true);
  };
  return (
    <div className={styles.fresh} ref={place}>
      <p>
        <b>{t('once')}</b>
      </p>
      <TextField label={t('address')} readOnly value={address} autoComplete="off" spellCheck={false} onFocus={(event) => event.target.select()} />
      <div className={styles.acts}>
        <Button icon="copy" onClick={() => void copy().catch(() => undefined)}>
          {t('copy')}
        </Button>
        <Button kind="text" onClick={onClose}>
          {t('hide')}
        </Button>
        <span role="status">{copied && t('copied')}</span>
      </div>
    </div>
  );
}
