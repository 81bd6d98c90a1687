import { useDates } from '../../../lib/dates';
import { useTrendWords } from '../../../lib/trend-words';
import { ChartLine } from '../../../ui/Chart';
import type { TrendPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import { FEWEST } from '@attune/clinical/pictures';
import { NumberTable } from '../Table';
import { useOwnTrend } from '../use-own-trend';
import { useSpeaker } from '../use-speaker';

const SHOWN = 24;

/** As wide as a card on a phone, so that its writing keeps its size there. */
const PHONE = 296;

/** A scale over time. */
export function Trend({ picture }: { picture: TrendPicture }) {
  const { t, say, voice } = useSpeaker();
  const { date } = useDates();
  const staffWords = useTrendWords();
  const ownWords = useOwnTrend();
  const { points, min, max, better } = picture.series;
  if (min === null || max === null || points.length < FEWEST) return null;
  const scale = { min, max, better: better === 'neither' ? null : better };
  const sentence = voice === 'staff' ? staffWords(points, scale) : ownWords(points, scale);
  const shown = points.slice(-SHOWN);
  const values = shown.map(({ localDate, value }) => `${date(localDate, 'short')}: ${value}`).join(', ');
  return (
    <Frame
      title={say(picture.title)}
      sentence={sentence}
      note={points.length > SHOWN && t('lastShown', { count: SHOWN })}
      how={voice === 'staff' && t('staff.trend.note', { min, max })}
      table={
        <NumberTable
          caption={say(picture.title)}
          head={[t('date'), t('answer')]}
          rows={points.map(({ responseId, localDate, value }) => ({ key: responseId, cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, value] }))}
        />
      }
    >
      <ChartLine points={shown.map(({ localDate, value }) => ({ label: date(localDate, 'short'), localDate, value }))} min={min} max={max} label={values} width={PHONE} />
    </Frame>
  );
}
