import { useDates } from '../../../lib/dates';
import { Problem, Wait } from '../../../ui';
import { Bars } from '../Bars';
import { ownWordsIn } from '../data/own-feelings';
import styles from '../pictures.module.css';
import { MOST_OPENED, useOpened } from '../use-opened';
import { useSpeaker } from '../use-speaker';

/** The words of one's own, read from the latest entries that have some. */
export function OwnFeelings({ entries }: { entries: readonly string[] }) {
  const { t } = useSpeaker();
  const { date } = useDates();
  const { data, error, refetch } = useOpened(entries);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Wait />;
  const words = ownWordsIn(data);
  if (words.length === 0) return <p>{t('feelings.ownUnread')}</p>;
  return (
    <>
      <Bars
        caption={t('feelings.ownTitle')}
        head={[t('word'), t('count')]}
        rows={words.map(({ key, word, times, first }) => ({
          key,
          name: <span className="own">{word}</span>,
          parts: [{ key, label: word, value: times }],
          said: t('since', { count: times, date: date(first, 'past') }),
        }))}
      />
      {entries.length > MOST_OPENED && <p className={styles.note}>{t('latestOpened', { count: MOST_OPENED })}</p>}
    </>
  );
}
