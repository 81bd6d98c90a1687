import { useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { OpeningsPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import { openingsSentence } from '../sentences';
import { useSpeaker } from '../use-speaker';

/** The cards and letters that were kept, and how often each was opened since. */
export function Openings({ picture }: { picture: OpeningsPicture }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { date } = useDates();
  const { items, last } = picture;
  const title = t('openings.title');
  return (
    <Frame title={title} sentence={openingsSentence(speaker, picture, last && date(last, 'past'))}>
      <Bars
        caption={title}
        head={[t('openings.kept'), t('openings.opened')]}
        rows={items.map(({ key, kind, responseId, localDate, opened }) => ({
          key,
          name: (
            <>
              {t(`openings.${kind}`)} <EntryDate responseId={responseId} localDate={localDate} />
            </>
          ),
          parts: [{ key, label: t('openings.opened'), value: opened }],
          said: t('openings.times', { times: opened }),
        }))}
      />
    </Frame>
  );
}
