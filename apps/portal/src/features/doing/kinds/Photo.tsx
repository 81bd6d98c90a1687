import type { PhotoInAnswer, PhotoStep } from '@attune/exercise';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { addFile, dropFile, shrink } from '../../../lib/uploads';
import { Button } from '../../../ui';
import { PhotoItem } from './files/PhotoItem';
import styles from './files/files.module.css';
import type { KindProps } from './kind';

/** Whether a camera is likely at hand: a device that is touched. */
const hasCamera = () => matchMedia('(pointer: coarse)').matches;

/** Pictures, taken or chosen: each drawn anew on this device before it leaves, then sent while the client goes on. */
export default function Photo({ step, value, onChange, labelId, describedBy }: KindProps<PhotoStep>) {
  const t = useText('photo');
  const { person, clientId } = useSession();
  const [busy, setBusy] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const camera = useRef<HTMLInputElement>(null);
  const gallery = useRef<HTMLInputElement>(null);
  const photos = (Array.isArray(value) ? value : []) as PhotoInAnswer[];
  const latest = useRef(photos);
  useEffect(() => {
    latest.current = photos;
  });
  const room = (step.max ?? 1) - photos.length;

  const put = (next: PhotoInAnswer[]) => {
    latest.current = next;
    onChange(next.length ? next : undefined);
  };
  const add = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])].slice(0, room);
    input.value = '';
    setBusy(true);
    setUnreadable(false);
    for (const file of chosen) {
      try {
        const id = await addFile(person.id, 'photo', await shrink(file), clientId !== null);
        put([...latest.current, { file: id }]);
      } catch {
        setUnreadable(true);
      }
    }
    setBusy(false);
  };
  const remove = ({ file }: PhotoInAnswer) => {
    put(photos.filter((each) => each.file !== file));
    dropFile(person.id, file);
  };
  const caption = ({ file }: PhotoInAnswer, words: string) =>
    put(photos.map((each) => (each.file === file ? { file, ...(words ? { caption: words } : {}) } : each)));

  const input = (which: typeof camera, capture?: 'environment') => (
    <input
      ref={which}
      type="file"
      accept="image/*"
      hidden
      multiple={!capture && room > 1}
      capture={capture}
      onChange={(event) => void add(event.currentTarget)}
    />
  );
  return (
    <div className={styles.files} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {photos.length > 0 && (
        <ul className={styles.photos}>
          {photos.map((photo, i) => (
            <PhotoItem
              key={photo.file}
              photo={photo}
              n={i + 1}
              captioned={step.caption !== false}
              onCaption={(words) => caption(photo, words)}
              onRemove={() => remove(photo)}
            />
          ))}
        </ul>
      )}
      {room > 0 && (
        <div className={styles.add}>
          {hasCamera() && (
            <Button busy={busy} onClick={() => camera.current?.click()}>
              {t('take')}
            </Button>
          )}
          <Button icon="plus" busy={busy} onClick={() => gallery.current?.click()}>
            {t(photos.length ? 'another' : 'choose')}
          </Button>
          {input(camera, 'environment')}
          {input(gallery)}
        </div>
      )}
      <p className={unreadable ? 'error' : 'hint'} role="status">
        {busy ? t('preparing') : unreadable ? t('unreadable') : t('seen')}
      </p>
    </div>
  );
}
