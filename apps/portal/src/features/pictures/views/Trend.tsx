import { trendSentence } from '@attune/clinical/sentences';
import { localeOf, useDates } from '../../../lib/dates';
import { ChartLine } from '../../../ui/Chart';
import type { TrendPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import { FEWEST } from '@attune/clinical/pictures';
import { NumberTable } from '../Table';
import { useOwnTrend } from '../use-own-trend';
import { useSpeaker } from '../use-speaker';

/** As many as can be told apart by a client on a phone; staff see the whole time that the sentence is about. */
const SHOWN = 24;

/** More are heard as where they begin, end and lie between. */
const HEARD = 24;

/** As wide as a card on a phone, so that its writing keeps its size there. */
const PHONE = 296;

/** A scale over time. */
export function Trend({ picture }: { picture: TrendPicture }) {
  const { t, say, voice } = useSpeaker();
  const { date, number } = useDates();
  const ownWords = useOwnTrend();
  const { points, min, max, better, at } = picture.series;
  if (min === null || max === null || points.length < FEWEST) return null;
  const scale = { min, max, better: better === 'neither' ? null : better };
  const sentence = voice === 'staff' ? trendSentence(points, scale, localeOf()) : ownWords(points, scale);
  const shown = voice === 'staff' ? points : points.slice(-SHOWN);
  const title = at ? t('side', { title: say(picture.title), side: t(`side.${at}`) }) : say(picture.title);
  const values = shown.map(({ value }) => value);
  const [first, last] = [shown[0], shown.at(-1)];
  const heard =
    shown.length <= HEARD
      ? shown.map(({ localDate, value }) => `${date(localDate, 'past')}: ${number(value)}`).join(', ')
      : t('line', { count: shown.length, from: first ? date(first.localDate, 'past') : '', to: last ? date(last.localDate, 'past') : '', low: number(Math.min(...values)), high: number(Math.max(...values)) });
  return (
    <Frame
      title={title}
      sentence={sentence}
      note={points.length > shown.length && t('lastShown', { count: shown.length })}
      how={voice === 'staff' && t('staff.trend.note', { min: number(min), max: number(max) })}
      table={
        <NumberTable
          caption={title}
          head={[t('date'), t('answer')]}
          rows={points.map(({ responseId, localDate, value }) => ({ key: responseId, cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, number(value)] }))}
        />
      }
    >
      <ChartLine points={shown.map(({ localDate, value }) => ({ label: date(localDate, 'past'), localDate, value }))} min={min} max={max} label={heard} width={PHONE} />
    </Frame>
  );
}
