import { isFresh } from '@attune/clinical/sentences';
import { Suspense, useState } from 'react';
import { useDates } from '../../../lib/dates';
import { later } from '../../../lib/later';
import { Button, Chip, Wait } from '../../../ui';
import { Bars } from '../Bars';
import type { FeelingsPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { feelingsSentence } from '../sentences';
import { useSpeaker } from '../use-speaker';

const { Shown: OwnFeelings } = later(async () => (await import('./OwnFeelings')).OwnFeelings);

const SHOWN_FIRST = 8;

/** The words for feelings so far, the most frequent on top, those that are new marked as new; the client's own are one row, and are read when asked for. */
export function Feelings({ picture }: { picture: FeelingsPicture }) {
  const speaker = useSpeaker();
  const { t, say, voice } = speaker;
  const { date } = useDates();
  const [all, setAll] = useState(false);
  const [read, setRead] = useState(false);
  const { words, last, own } = picture;
  const allFresh = words.every(({ first }) => isFresh(first, last));
  return (
    <Frame title={say(picture.title)} sentence={feelingsSentence(speaker, picture)} note={own.length > 0 && !read && t('feelings.own')}>
      <Bars
        caption={say(picture.title)}
        head={[t('word'), t('count')]}
        rows={[
          ...words.map(({ key, label, times, first }, index) => ({
            key,
            later: !all && index >= SHOWN_FIRST,
            name: (
              <>
                {say(label)} {!allFresh && isFresh(first, last) && <Chip>{t(`${voice}.freshChip`)}</Chip>}
              </>
            ),
            parts: [{ key, label: say(label), value: times }],
            said: t('since', { count: times, date: date(first, 'past') }),
          })),
          ...own.slice(0, 1).map(({ localDate }) => ({
            key: 'own',
            name: t('feelings.ownRow'),
            parts: [{ key: 'own', label: t('feelings.ownRow'), value: own.length }],
            said: t('feelings.ownSaid', { count: own.length, date: date(localDate, 'past') }),
          })),
        ]}
      />
      {!all && words.length > SHOWN_FIRST && (
        <div className="no-print">
          <Button onClick={() => setAll(true)}>{t('moreWords', { count: words.length - SHOWN_FIRST })}</Button>
        </div>
      )}
      {own.length > 0 && (
        <div className="no-print">
          <Button aria-expanded={read} onClick={() => setRead(!read)}>{t('feelings.ownShow')}</Button>
        </div>
      )}
      {read && (
        <Suspense fallback={<Wait />}>
          <OwnFeelings entries={own.map(({ responseId }) => responseId)} />
        </Suspense>
      )}
    </Frame>
  );
}
