import { describeShift } from '@attune/clinical/shift';
import { useDates } from '../../../lib/dates';
import type { DatedPair, LadderPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { shiftSentence } from '../sentences';
import { NumberTable } from '../Table';
import { useSpeaker } from '../use-speaker';
import { Key } from './Key';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rung by rung, what was expected beside what it was. Each rung shows its means; every climb is in the table. */
export function Ladder({ picture }: { picture: LadderPicture }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  const { number } = useDates();
  const { min, max, rungs, pairs } = picture;
  const at = (value: number) => `${((value - min) / (max - min || 1)) * 100}%`;
  const plain = (value: number) => number(value, { maximumFractionDigits: 1 });
  const middle = (list: readonly DatedPair[]) => ({ before: mean(list.map(({ before }) => before)), after: mean(list.map(({ after }) => after)) });
  const rows = rungs.map((rung) => ({ ...rung, ...middle(rung.pairs) })).sort((a, b) => a.before - b.before);
  return (
    <Frame
      paper
      title={say(picture.title)}
      sentence={describeShift(pairs).key === 'few' ? t('few', { count: pairs.length }) : shiftSentence(speaker, pairs, 'neither', 'ladder')}
      table={
        <NumberTable
          caption={say(picture.title)}
          words={1}
          head={[t('date'), t('rung'), t('predicted'), t('actual')]}
          rows={pairs.map(({ responseId, localDate, before, after }) => ({
            key: responseId,
            cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, say(rungs.find((rung) => rung.pairs.some((pair) => pair.responseId === responseId))?.label ?? { en: '', es: '' }), number(before), number(after)],
          }))}
        />
      }
    >
      <Key from={t('predicted')} to={t('actual')} />
      <table className={styles.bars}>
        <caption className="vh">{say(picture.title)}</caption>
        <colgroup>
          <col className={styles.namesColumn} />
          <col />
        </colgroup>
        <thead className="vh">
          <tr>
            <th scope="col">{t('rung')}</th>
            <th scope="col">
              {t('predicted')}, {t('actual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, times, before, after }) => (
            <tr key={key}>
              <th scope="row">{say(label)}</th>
              <td>
                <span className={styles.track} aria-hidden="true">
                  <i className={styles.span} style={{ insetInlineStart: at(Math.min(before, after)), inlineSize: at(Math.abs(after - before) + min) }} />
                  <i className={styles.from} style={{ insetInlineStart: at(before) }} />
                  <i className={styles.to} style={{ insetInlineStart: at(after) }} />
                </span>
                <span className={styles.said}>
                  {t('predicted')} {plain(before)} · {t('actual')} {plain(after)} · {t('times', { count: times })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
