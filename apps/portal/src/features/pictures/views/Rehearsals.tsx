import { useDates } from '../../../lib/dates';
import { Bars } from '../Bars';
import type { RehearsalsPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import { rehearsalsSentence } from '../sentences';
import { NumberTable } from '../Table';
import { useSpeaker } from '../use-speaker';

const SHOWN = 12;

/** The replies of each rehearsal by class, and the self-ratings that came with it. */
export function Rehearsals({ picture }: { picture: RehearsalsPicture }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  const { date, number } = useDates();
  const { classes, ratings, runs } = picture;
  const labels = classes.map(({ label }) => say(label));
  return (
    <Frame
      paper
      title={t('rehearsals.title')}
      sentence={rehearsalsSentence(speaker, picture)}
      note={runs.length > SHOWN && t('lastShown', { count: SHOWN })}
      table={
        <NumberTable
          caption={t('rehearsals.title')}
          head={[t('date'), t('attempts'), ...labels, ...ratings.map(say)]}
          rows={runs.map(({ responseId, localDate, attempts, replies, rated }) => ({
            key: responseId, cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, attempts, ...replies, ...rated.map((value) => (value === null ? '–' : number(value)))],
          }))}
        />
      }
    >
      <Bars
        narrow
        caption={t('rehearsals.title')}
        head={[t('date'), t('class')]}
        legend={labels}
        rows={runs.slice(-SHOWN).map(({ responseId, localDate, replies }) => {
          const parts = classes.map(({ id, label }, index) => ({ key: id, label: say(label), value: replies[index] ?? 0 }));
          const said = parts.filter(({ value }) => value > 0).map(({ label, value }) => t('part', { label, count: value }));
          return { key: responseId, name: date(localDate, 'past'), parts, said: said.join(' · ') || t('nothing') };
        })}
      />
    </Frame>
  );
}
