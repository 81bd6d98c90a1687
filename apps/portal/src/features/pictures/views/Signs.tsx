import { signsSentence } from '@attune/clinical/sentences';
import { localeOf, useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { SignsPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { useSpeaker } from '../use-speaker';
import { SHOWN_WEEKS, shownWeeks } from './weeks';

/** Lists that the exercise counts, side by side, week by week. */
export function Signs({ picture }: { picture: SignsPicture }) {
  const { t, say } = useSpeaker();
  const { date } = useDates();
  const title = picture.groups.map(({ label }) => say(label)).join(' · ');
  return (
    <Frame title={title} sentence={signsSentence(picture, localeOf())} note={picture.weeks.length > SHOWN_WEEKS && t('lastWeeks', { count: SHOWN_WEEKS })}>
      <Bars
        narrow
        caption={title}
        head={[t('week'), t('count')]}
        legend={picture.groups.map(({ label }) => say(label))}
        rows={shownWeeks(picture.weeks).map(({ week, counts }) => {
          const parts = picture.groups.map(({ key, label }) => ({ key, label: say(label), value: counts[key] ?? 0 }));
          const said = parts.filter(({ value }) => value > 0).map(({ label, value }) => t('part', { label, count: value }));
          return { key: week, name: date(week, 'past'), parts, said: said.join(' · ') || t('nothing') };
        })}
      />
    </Frame>
  );
}
