import { Suspense, useState } from 'react';
import { useDates } from '../../../lib/dates';
import { later } from '../../../lib/later';
import { openTexts } from '../../../lib/texts';
import { Button, SelectField, Wait } from '../../../ui';
import type { CirclePicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { useSpeaker } from '../use-speaker';

const { Shown: SideBySide } = later(async () => (await Promise.all([import('./SideBySide'), openTexts('kinds')]))[0].SideBySide);

/** The circle over time: two of its versions, by default the first and the last, are opened side by side when asked for. */
export function Circles({ picture }: { picture: CirclePicture }) {
  const { t, say } = useSpeaker();
  const { date } = useDates();
  const { versions } = picture;
  const [first, last] = [versions[0], versions.at(-1)];
  const [chosen, setChosen] = useState([first?.responseId ?? '', last?.responseId ?? '']);
  const [shown, setShown] = useState<readonly string[] | null>(null);
  if (!first || !last) return null;
  const single = versions.length === 1;
  const values = { people: first.people, date: date(first.localDate, 'past'), later: last.people, to: date(last.localDate, 'past'), count: versions.length };
  // In the order of time, whichever was chosen first.
  const show = () => setShown(versions.map(({ responseId }) => responseId).filter((id) => chosen.includes(id)));
  return (
    <Frame
      wide
      title={say(picture.title)}
      sentence={t(single ? 'circle.single' : 'circle.versions', values)}
      note={single ? null : t('circle.note')}
    >
      <div className={`no-print ${styles.dates}`}>
        {!single &&
          (['earlier', 'later'] as const).map((name, index) => (
            <SelectField
              key={name}
              label={t(`circle.${name}`)}
              value={chosen[index]}
              onChange={({ target }) => setChosen((were) => were.map((id, at) => (at === index ? target.value : id)))}
            >
              {versions.map(({ responseId, localDate }) => (
                <option key={responseId} value={responseId}>
                  {date(localDate, 'full')}
                </option>
              ))}
            </SelectField>
          ))}
        <Button onClick={show}>{t(single ? 'circle.showOne' : 'circle.show')}</Button>
      </div>
      {shown && (
        <Suspense fallback={<Wait />}>
          <SideBySide key={shown.join(' ')} responses={shown} step={picture.step} />
        </Suspense>
      )}
    </Frame>
  );
}
