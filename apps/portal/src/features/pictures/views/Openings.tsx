import { openingsSentence } from '@attune/clinical/sentences';
import { civilDate, localeOf } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { OpeningsPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import { useReader } from '../reader';
import { useSpeaker } from '../use-speaker';

/** The cards and letters that were kept, and how often each was opened since. */
export function Openings({ picture }: { picture: OpeningsPicture }) {
  const { t } = useSpeaker();
  const { timeZone } = useReader();
  const { items, last } = picture;
  const title = t('openings.title');
  return (
    <Frame title={title} sentence={openingsSentence(picture, last && civilDate(last, timeZone), localeOf())}>
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
