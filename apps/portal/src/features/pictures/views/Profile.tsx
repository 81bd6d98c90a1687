import { profileSentence } from '@attune/clinical/sentences';
import { Suspense, useState } from 'react';
import { localeOf, useDates } from '../../../lib/dates';
import { later } from '../../../lib/later';
import { Button, Wait } from '../../../ui';
import type { ProfilePicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { NumberTable } from '../Table';
import { useSpeaker } from '../use-speaker';

const { Shown: Groups } = later(async () => (await import('./Groups')).Groups);

/** The scores of the latest entry on their scales; the entries before are in the table. By whom they are about they are set beside each other when asked for. */
export function Profile({ picture }: { picture: ProfilePicture }) {
  const { t, say } = useSpeaker();
  const { number } = useDates();
  const [grouped, setGrouped] = useState(false);
  const { scores, entries } = picture;
  const latest = entries.at(-1);
  if (!latest) return null;
  const title = t('profile.title');
  const rows = scores.flatMap((score, index) => {
    const value = latest.values[index];
    return typeof value === 'number' ? [{ ...score, value }] : [];
  });
  return (
    <Frame
      paper
      wide={grouped}
      title={title}
      sentence={profileSentence(picture, localeOf())}
      note={!grouped && t('profile.note')}
      table={
        <NumberTable
          caption={title}
          head={[t('date'), ...scores.map(({ label }) => say(label))]}
          rows={entries.map(({ responseId, localDate, values }) => ({
            key: responseId,
            cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, ...values.map((value) => (value === null ? '–' : number(value)))],
          }))}
        />
      }
    >
      {!grouped && (
        <table className={styles.bars}>
          <caption className="vh">{title}</caption>
          <colgroup>
            <col className={styles.namesColumn} />
            <col />
          </colgroup>
          <tbody>
            {rows.map(({ key, label, min, max, value }) => (
              <tr key={key}>
                <th scope="row">{say(label)}</th>
                <td>
                  <span className={styles.track} aria-hidden="true">
                    <i className={styles.to} style={{ insetInlineStart: `${((value - min) / (max - min || 1)) * 100}%` }} />
                  </span>
                  <span className={styles.said}>{t('profile.value', { value: number(value), min: number(min), max: number(max) })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {entries.length > 1 && (
        <div className="no-print">
          <Button aria-expanded={grouped} onClick={() => setGrouped(!grouped)}>{t('profile.group')}</Button>
        </div>
      )}
      {grouped && (
        <Suspense fallback={<Wait />}>
          <Groups picture={picture} />
        </Suspense>
      )}
    </Frame>
  );
}
