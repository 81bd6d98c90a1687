import { durationInWords } from '@attune/exercise/on-demand';
import { useSession } from '../../../../lib/session';
import { useText } from '../../../../lib/texts';
import { useFileAddress, useUpload } from '../../../../lib/uploads';
import { Button } from '../../../../ui';
import styles from './files.module.css';
import { UploadLine } from './UploadLine';

/** A recording to listen to again, or to make anew. */
export function Recorded({ file, seconds, onRemove }: { file: string; seconds: number; onRemove: () => void }) {
  const t = useText('audio');
  const { person } = useSession();
  const upload = useUpload(person.id, file);
  const address = useFileAddress(file);
  return (
    <div className={styles.sound}>
      <p role="status">{t('recorded', { time: durationInWords(seconds) })}</p>
      <audio controls preload="metadata" src={address} aria-label={t('listen')} />
      <UploadLine upload={upload} />
      <div>
        <Button kind="text" icon="rewind" onClick={onRemove}>
          {t('again')}
        </Button>
      </div>
    </div>
  );
}
