import { limits, type PhotoInAnswer } from '@attune/exercise/on-demand';
import { useSession } from '../../../../lib/session';
import { useText } from '../../../../lib/texts';
import { useFileAddress, useUpload } from '../../../../lib/uploads';
import { Button, TextField } from '../../../../ui';
import styles from './files.module.css';
import { UploadLine } from './UploadLine';

interface Props {
  photo: PhotoInAnswer;
  /** Which one it is, from 1. */
  n: number;
  captioned: boolean;
  onCaption: (words: string) => void;
  onRemove: () => void;
}

/** One picture with its line of words, and how far it is on its way. */
export function PhotoItem({ photo, n, captioned, onCaption, onRemove }: Props) {
  const t = useText('photo');
  const { person } = useSession();
  const upload = useUpload(person.id, photo.file);
  const address = useFileAddress(photo.file);
  return (
    <li className={styles.photo}>
      <img src={address} alt={photo.caption ?? t('picture', { n })} />
      <UploadLine upload={upload} />
      {captioned && (
        <TextField
          label={t('caption')}
          maxLength={limits.caption}
          value={photo.caption ?? ''}
          onChange={(event) => onCaption(event.target.value)}
        />
      )}
      <div>
        <Button kind="text" small icon="close" aria-label={t('remove', { n })} onClick={onRemove}>
          {t('takeOut')}
        </Button>
      </div>
    </li>
  );
}
