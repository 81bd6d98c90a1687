import { useText } from '../../../../lib/texts';
import type { Upload } from '../../../../lib/uploads';
import { Icon } from '../../../../ui';
import styles from './files.module.css';

/** How far a file is on its way, or that it waits for the line; nothing once it has arrived. */
export function UploadLine({ upload }: { upload: Upload | null }) {
  const t = useText('upload');
  if (!upload || upload.state === 'here') return null;
  const { state, received, size } = upload;
  const percent = Math.floor((received / size) * 100);
  return (
    <div className={styles.upload}>
      {state !== 'refused' && <progress max={100} value={percent} aria-label={t('progress')} />}
      <p className={state === 'refused' ? 'error' : 'hint'} role={state === 'sending' ? undefined : 'status'}>
        {state === 'refused' && <Icon name="alert" />}
        <span>{state === 'sending' ? t('sending', { percent }) : t(state)}</span>
      </p>
    </div>
  );
}
