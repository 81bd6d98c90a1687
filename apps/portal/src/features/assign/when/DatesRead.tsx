import type { Schedule } from '@attune/clinical/schedule-rules';
import { useDates } from '../../../lib/dates';
import { writeList } from '../../../lib/schedule-words';
import { useText } from '../../../lib/texts';
import { Icon, Problem } from '../../../ui';
import type { ClientOfPlan, PlannedDates } from '../api';
import { useNoteWords } from './notes';
import { usePlannedDates } from './use-planned-dates';
import styles from './when.module.css';

const DAYS_NAMED = 3;

/** The plan read back as dates, by the clock where the client lives: the first few in a sentence, more on asking. */
export function DatesRead({ client, schedule }: { client: ClientOfPlan; schedule: Schedule | null }) {
  const t = useText('assign');
  const { data, error, refetch } = usePlannedDates([client.id], schedule);
  const dates = schedule && data?.items[0];
  return (
    <div className={styles.dates}>
      <p className={styles.read} role="status">
        <Icon name="calendar" />
        <span>{dates ? <Sentence dates={dates} name={client.name} /> : t('sentence.open')}</span>
      </p>
      {schedule && <Problem error={error} onRetry={() => void refetch()} />}
      {dates && dates.occasions.length > DAYS_NAMED && <Listed dates={dates} />}
    </div>
  );
}

function Sentence({ dates, name }: { dates: PlannedDates; name: string }) {
  const t = useText('assign');
  const { date, civilTime } = useDates();
  const { occasions, count } = dates;
  if (count === 0) return t('sentence.none', { name });
  const dayCount = new Set(occasions.map(({ localDate }) => localDate)).size;
  const days = [...new Set(occasions.map(({ localDate }) => localDate))].slice(0, DAYS_NAMED);
  const times = [...new Set(occasions.map(({ localTime }) => localTime))].sort();
  const goesOn = dayCount > DAYS_NAMED || count > occasions.length;
  return t(times.length > DAYS_NAMED ? 'sentence.varied' : 'sentence', {
    count,
    days: days.map((day) => date(day, 'weekday')).join(' · ') + (goesOn ? ' …' : ''),
    times: writeList(times.map(civilTime)),
    name,
  });
}

function Listed({ dates }: { dates: PlannedDates }) {
  const t = useText('assign');
  const { date, civilTime } = useDates();
  const noteWords = useNoteWords();
  const more = dates.count - dates.occasions.length;
  return (
    <details>
      <summary>{t(more > 0 ? 'dates.show' : 'dates.all', { count: dates.occasions.length })}</summary>
      <ol>
        {dates.occasions.map((occasion) => {
          const note = noteWords(occasion);
          return (
            <li key={`${occasion.localDate} ${occasion.localTime}`}>
              {date(occasion.localDate, 'weekday')}, {civilTime(occasion.localTime)}
              {note && <small>{note}</small>}
            </li>
          );
        })}
      </ol>
      {more > 0 && <p className="faint">{t('dates.more', { count: more })}</p>}
    </details>
  );
}
