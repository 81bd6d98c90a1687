import { circleSentence } from '@attune/clinical/sentences';
import { Suspense, useState } from 'react';
import { localeOf, useDates } from '../../../lib/dates';
import { later } from '../../../lib/later';
import { openTexts } from '../../../lib/texts';
import { Button, SelectField, Wait } from '../../../ui';
import type { CirclePicture } from '@attune/clinical/pictures';
import { Bars } from '../Bars';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { useSpeaker } from '../use-speaker';

const { Shown: SideBySide } = later(async () => (await Promise.all([import('./SideBySide'), openTexts('kinds')]))[0].SideBySide);

/** So many versions are drawn, the latest. */
const SHOWN = 12;

/** The circle over time: how many people were in it, and two of its versions, by default the first and the last, are opened side by side when asked for. */
export function Circles({ picture }: { picture: CirclePicture }) {
  const { t, say } = useSpeaker();
  const { date } = useDates();
  const { versions } = picture;
  const [first, last] = [versions[0], versions.at(-1)];
  const [chosen, setChosen] = useState([first?.responseId ?? '', last?.responseId ?? '']);
  const [shown, setShown] = useState<readonly string[] | null>(null);
  if (!first || !last) return null;
  const single = versions.length === 1;
  // In the order of time, whichever was chosen first.
  const show = () => setShown(versions.map(({ responseId }) => responseId).filter((id) => chosen.includes(id)));
  return (
    <Frame
      wide
      title={say(picture.title)}
      sentence={circleSentence(picture, localeOf())}
      note={!single && [t('circle.note'), versions.length > SHOWN && t('lastShown', { count: SHOWN })].filter(Boolean).join(' ')}
    >
      {!single && (
        <Bars
          narrow
          caption={say(picture.title)}
          head={[t('date'), t('circle.head')]}
          rows={versions.slice(-SHOWN).map(({ responseId, localDate, people }) => ({
            key: responseId,
            name: <EntryDate responseId={responseId} localDate={localDate} />,
            parts: [{ key: responseId, label: t('circle.head'), value: people }],
            said: t('circle.people', { count: people }),
          }))}
        />
      )}
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
