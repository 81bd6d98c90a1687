import { useId } from 'react';
import { useDates } from '../../../lib/dates';
import { endsOf, type Group } from '../data/groups';
import type { ProfilePicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import styles from '../pictures.module.css';
import { groupSentence } from '../sentences';
import { NumberTable } from '../Table';
import { useSpeaker } from '../use-speaker';

/** One person or group: every score at first and now on its scale, and each entry in the table. */
export function GroupProfile({ group, scores }: { group: Group; scores: ProfilePicture['scores'] }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  const { date, number } = useDates();
  const id = useId();
  const { name, entries } = group;
  const days = { from: date(entries[0]?.localDate ?? '', 'past'), to: date(entries.at(-1)?.localDate ?? '', 'past') };
  const plain = (value: number) => number(value, { maximumFractionDigits: 1 });
  return (
    <section className={styles.about} aria-labelledby={id}>
      <h4 id={id} className="own">
        {name}
      </h4>
      <p className={styles.sentence}>{groupSentence(speaker, scores, group, days)}</p>
      <table className={styles.bars}>
        <caption className="vh">{name}</caption>
        <colgroup>
          <col className={styles.namesColumn} />
          <col />
        </colgroup>
        <tbody>
          {scores.map(({ key, label, min, max }, index) => {
            const ends = endsOf(group, index);
            if (!ends) return null;
            const at = (value: number) => `${((value - min) / (max - min || 1)) * 100}%`;
            return (
              <tr key={key}>
                <th scope="row">{say(label)}</th>
                <td>
                  <span className={styles.track} aria-hidden="true">
                    {ends.count > 1 && <i className={styles.from} style={{ insetInlineStart: at(ends.first) }} />}
                    <i className={styles.to} style={{ insetInlineStart: at(ends.last) }} />
                  </span>
                  <span className={styles.said}>
                    {ends.count > 1
                      ? t('group.value', { first: plain(ends.first), last: plain(ends.last), min, max })
                      : t('profile.value', { value: plain(ends.last), min, max })}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {entries.length > 1 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={id}>
          <NumberTable
            caption={name}
            head={[t('date'), ...scores.map(({ label }) => say(label))]}
            rows={entries.map(({ responseId, localDate, values }) => ({
              key: responseId,
              cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, ...values.map((value) => (value === null ? '–' : plain(value)))],
            }))}
          />
        </div>
      )}
    </section>
  );
}
