import type { PhotoInAnswer, PhotoStep } from '@attune/exercise';
import { useText } from '../lib/texts';
import { useFileAddress } from '../lib/uploads';
import type { AnswerProps } from './';
import styles from './files.module.css';

/** The pictures with their lines; each opens alone. */
export default function PhotoAnswer({ value }: AnswerProps<PhotoStep>) {
  const photos = (Array.isArray(value) ? value : []) as PhotoInAnswer[];
  return (
    <div className={styles.photos}>
      {photos.map((photo, i) => (
        <Picture key={photo.file} photo={photo} n={i + 1} />
      ))}
    </div>
  );
}

function Picture({ photo: { file, caption }, n }: { photo: PhotoInAnswer; n: number }) {
  const t = useText('photo');
  const address = useFileAddress(file);
  return (
    <figure className={styles.photo}>
      <a href={address} target="_blank" rel="noreferrer" aria-label={t('open', { n })}>
        <img src={address} alt={caption ?? t('picture', { n })} loading="lazy" />
      </a>
      {caption && <figcaption className="own">{caption}</figcaption>}
    </figure>
  );
}
