import { useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { KeptPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { keptSentence } from '../sentences';
import { useSpeaker } from '../use-speaker';
import { SHOWN_WEEKS, shownWeeks } from './weeks';

const STATES = ['kept', 'moved', 'open'] as const;

/** Promises week by week: kept is full, moved is striped, what did not fit is an outline. Then each promise by itself. */
export function Kept({ picture }: { picture: KeptPicture }) {
  const speaker = useSpeaker();
  const { t, say, voice } = speaker;
  const { date } = useDates();
  const names = { kept: t('kept'), moved: t('moved'), open: t('notThisTime') };
  return (
    <Frame title={say(picture.title)} sentence={keptSentence(speaker, picture)} note={picture.weeks.length > SHOWN_WEEKS && t('lastWeeks', { count: SHOWN_WEEKS })}>
      <div className={styles.quiet}>
        <Bars
          narrow
          caption={say(picture.title)}
          head={[t('week'), t('kept')]}
          legend={STATES.map((state) => names[state])}
          rows={shownWeeks(picture.weeks).map(({ week, counts }) => {
            const parts = STATES.map((key) => ({ key, label: names[key], value: counts[key] ?? 0 }));
            // A client reads what was kept and moved; the outline is there, uncounted.
            const told = parts.filter(({ key, value }) => value > 0 && (voice === 'staff' || key !== 'open'));
            return { key: week, name: date(week, 'past'), parts, said: told.map(({ label, value }) => t('part', { label, count: value })).join(' · ') || (counts.open ? names.open : t('nothing')) };
          })}
        />
        {picture.promises.length > 0 && (
          <Bars
          caption={t('promise')}
          head={[t('promise'), t('kept')]}
          rows={picture.promises.map(({ key, label, times, due }) => ({
            key,
            name: say(label),
            parts: [
              { key, label: names.kept, value: times },
              { key: 'moved', label: names.moved, value: 0 },
              { key: 'open', label: names.open, value: voice === 'staff' ? due - times : 0 },
            ],
            said: voice === 'staff' ? t('keptOf', { kept: times, due }) : t('keptTimes', { count: times }),
          }))}
          />
        )}
      </div>
    </Frame>
  );
}
