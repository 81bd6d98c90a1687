import { useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { ChecklistPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { checklistSentence } from '../sentences';
import { useSpeaker } from '../use-speaker';

const SHOWN = 14;
const FORMS = ['full', 'lighter', 'open'] as const;

/** What was there each day: in full, in its lighter form, or an outline. Then each thing by itself. */
export function Checklist({ picture }: { picture: ChecklistPicture }) {
  const speaker = useSpeaker();
  const { t, say, voice } = speaker;
  const { date } = useDates();
  const names = { full: t('list.full'), lighter: t('list.lighter'), open: t('list.open') };
  return (
    <Frame title={say(picture.title)} sentence={checklistSentence(speaker, picture)} note={picture.days.length > SHOWN && t('lastShown', { count: SHOWN })}>
      <div className={styles.quiet}>
        <Bars
          narrow
          caption={say(picture.title)}
          head={[t('date'), t('answer')]}
          legend={FORMS.map((form) => names[form])}
          rows={picture.days.slice(-SHOWN).map((day) => {
            const parts = FORMS.map((key) => ({ key, label: names[key], value: day[key] }));
            const told = parts.filter(({ key, value }) => value > 0 && (voice === 'staff' || key !== 'open'));
            return { key: day.responseId, name: date(day.localDate, 'past'), parts, said: told.map(({ label, value }) => t('part', { label, count: value })).join(' · ') || names.open };
          })}
        />
      </div>
      {picture.items.length > 0 && (
        <Bars
          caption={t('list.each')}
          head={[t('list.each'), t('count')]}
          rows={picture.items.map(({ key, label, times }) => ({ key, name: say(label), parts: [{ key, label: say(label), value: times }], said: t('times', { count: times }) }))}
        />
      )}
    </Frame>
  );
}
