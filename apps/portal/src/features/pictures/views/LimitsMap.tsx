import { useDates } from '../../../lib/dates';
import type { MapPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { NumberTable } from '../Table';
import styles from '../pictures.module.css';
import { useSpeaker } from '../use-speaker';

const sum = (rows: readonly (readonly number[])[]) => rows.flat().reduce((all, value) => all + value, 0);

/** A list that grows: how many of each kind there were at first and there are now. The picture is its table. */
export function LimitsMap({ picture }: { picture: MapPicture }) {
  const { t, say } = useSpeaker();
  const { date } = useDates();
  const { areas, kinds, from, to } = picture;
  const [before, count] = [sum(areas.map(({ first }) => first)), sum(areas.map(({ last }) => last))];
  const single = picture.versions < 2;
  const title = t('map.title');
  return (
    <Frame
      title={title}
      sentence={single ? t('map.one', { count, to: date(to, 'past') }) : t('map.two', { before, count, from: date(from, 'past'), to: date(to, 'past') })}
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
