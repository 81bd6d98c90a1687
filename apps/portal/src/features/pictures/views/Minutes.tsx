import { minutesSentence } from '@attune/clinical/sentences';
import { localeOf, useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { MinutesPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { useSpeaker } from '../use-speaker';
import { SHOWN_WEEKS, shownWeeks } from './weeks';

/** Minutes by week. */
export function Minutes({ picture }: { picture: MinutesPicture }) {
  const { t, say } = useSpeaker();
  const { date, number } = useDates();
  const title = t('minutesTitle', { label: say(picture.title) });
  return (
    <Frame title={title} sentence={minutesSentence(picture, localeOf())} note={picture.weeks.length > SHOWN_WEEKS && t('lastWeeks', { count: SHOWN_WEEKS })}>
      <Bars
        narrow
        caption={title}
        head={[t('week'), title]}
        rows={shownWeeks(picture.weeks).map(({ week, counts: { minutes = 0, times = 0 } }) => ({
          key: week,
          name: date(week, 'past'),
          parts: [{ key: 'minutes', label: title, value: minutes }],
          said: times > 0 ? t('minutes.week', { minutes: number(minutes, { maximumFractionDigits: 1 }), times }) : t('nothing'),
        }))}
      />
    </Frame>
  );
}
