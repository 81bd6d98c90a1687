import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { Button, Chip } from '../../../ui';
import { Bars } from '../Bars';
import type { FeelingsPicture } from '../data/types';
import { Frame } from '../Frame';
import { feelingsSentence, isFresh } from '../sentences';
import { useSpeaker } from '../use-speaker';

const SHOWN_FIRST = 8;

/** The words for feelings so far, the most frequent on top, those that are new marked as new. */
export function Feelings({ picture }: { picture: FeelingsPicture }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  const { date } = useDates();
  const [all, setAll] = useState(false);
  const { words, last } = picture;
  const allFresh = words.every(({ first }) => isFresh(first, last));
  return (
    <Frame title={say(picture.title)} sentence={feelingsSentence(speaker, picture)} note={t('feelings.own')}>
      <Bars
        caption={say(picture.title)}
        head={[t('word'), t('count')]}
        rows={words.slice(0, all ? undefined : SHOWN_FIRST).map(({ key, label, times, first }) => ({
          key,
          name: (
            <>
              {say(label)} {!allFresh && isFresh(first, last) && <Chip>{t('fresh')}</Chip>}
            </>
          ),
          parts: [{ key, label: say(label), value: times }],
          said: t('since', { count: times, date: date(first, 'short') }),
        }))}
      />
      {!all && words.length > SHOWN_FIRST && (
        <div className="no-print">
          <Button onClick={() => setAll(true)}>{t('moreWords', { count: words.length - SHOWN_FIRST })}</Button>
        </div>
      )}
    </Frame>
  );
}
