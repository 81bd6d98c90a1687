import { useState } from 'react';
import { useFocusOnMount } from '../../lib/focus';
import { useText } from '../../lib/texts';
import { Button, Saved, TextField } from '../../ui';
import styles from './partner.module.css';

/** The address of a new link, shown this once: nobody keeps it but the client. */
export function Made({ address, onDone }: { address: string; onDone: () => void }) {
  const t = useText('partner');
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [copied, setCopied] = useState(false);
  const mayShare = typeof navigator.share === 'function';
  return (
    <div className={`card card-lead card-pad ${styles.made}`}>
      <h2 tabIndex={-1} ref={heading}>
        {t('made.title')}
      </h2>
      <p>{t('made.text')}</p>
      <TextField label={t('made.address')} readOnly value={address} onFocus={(event) => event.target.select()} />
      <div className={styles.acts}>
        <Button kind="main" wide icon="copy" onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true), () => undefined)}>
          {t('made.copy')}
        </Button>
        {mayShare && (
          // The person may close what opens; nothing is wrong then.
          <Button wide onClick={() => void navigator.share({ url: address }).catch(() => undefined)}>
            {t('made.share')}
          </Button>
        )}
        <Saved>{copied && t('made.copied')}</Saved>
      </div>
      <p className="soft">{t('made.phone')}</p>
      <Button kind="text" wide onClick={onDone}>
        {t('made.done')}
      </Button>
    </div>
  );
}
