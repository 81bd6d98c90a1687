import { mapSentence } from '@attune/clinical/sentences';
import { localeOf } from '../../../lib/dates';
import type { MapPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { NumberTable } from '../Table';
import styles from '../pictures.module.css';
import { useSpeaker } from '../use-speaker';

/** A list that grows: how many of each kind there were at first and there are now. The picture is its table. */
export function LimitsMap({ picture }: { picture: MapPicture }) {
  const { t, say } = useSpeaker();
  const { areas, kinds } = picture;
  const single = picture.versions < 2;
  const title = t('map.title');
  return (
    <Frame
      paper
      title={title}
      sentence={mapSentence(picture, localeOf())}
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <NumberTable
          caption={title}
          head={[t('map.area'), ...kinds.map(say)]}
          rows={areas.map(({ key, label, first, last }) => ({
            key, cells: [say(label), ...last.map((now, index) => (single || first[index] === now ? now : t('map.cell', { first: first[index] ?? 0, last: now })))],
          }))}
        />
      </div>
    </Frame>
  );
}
