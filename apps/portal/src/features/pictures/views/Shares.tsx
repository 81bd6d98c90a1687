import { useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { SharesPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { sharesSentence } from '../sentences';
import { useSpeaker } from '../use-speaker';
import { SHOWN_WEEKS, shownWeeks } from './weeks';

/** Which option was chosen, a bar a week. */
export function Shares({ picture }: { picture: SharesPicture }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  const { date } = useDates();
  return (
    <Frame title={say(picture.title)} sentence={sharesSentence(speaker, picture)} note={picture.weeks.length > SHOWN_WEEKS && t('lastWeeks', { count: SHOWN_WEEKS })}>
      <Bars
        narrow
        caption={say(picture.title)}
        head={[t('week'), t('answer')]}
        legend={picture.options.map(({ label }) => say(label))}
        rows={shownWeeks(picture.weeks).map(({ week, counts }) => {
          const parts = picture.options.map(({ key, label }) => ({ key, label: say(label), value: counts[key] ?? 0 }));
          const said = parts.filter(({ value }) => value > 0).map(({ label, value }) => t('part', { label, count: value }));
          return { key: week, name: date(week, 'past'), parts, said: said.join(' · ') || t('nothing') };
        })}
      />
    </Frame>
  );
}
