import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Problem } from '../../ui';
import { openEntry } from './api';
import { EntryLines } from './EntryLines';
import styles from './Path.module.css';

/** What an entry said before it was corrected, whole. */
export function EarlierVersion({ id }: { id: string }) {
  const t = useText('path');
  const { date, time } = useDates();
  const { data: entry, error } = useQuery({ queryKey: ['path', id], queryFn: () => openEntry(id) });
  return (
    <section className={styles.before} aria-labelledby="before">
      <h2 id="before">{t('before')}</h2>
      <Problem error={error} />
      {entry && (
        <>
          <p className="soft">
            {t('when', { date: date(entry.submittedAt, 'weekday'), time: time(entry.submittedAt) })}
          </p>
          <EntryLines entry={entry} />
          {entry.corrects && <EarlierVersion id={entry.corrects} />}
        </>
      )}
    </section>
  );
}
