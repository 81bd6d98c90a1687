import { intervalWords } from '@attune/clinical/sentences';
import { describeShift } from '@attune/clinical/shift';
import { localeOf, useDates } from '../../../lib/dates';
import type { LiftPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { liftSentence } from '../sentences';
import { useSpeaker } from '../use-speaker';

/** The mean change around each thing, with its interval, on one line of change from fall to rise. */
export function Lift({ picture }: { picture: LiftPicture }) {
  const speaker = useSpeaker();
  const { t, say, voice } = speaker;
  const { number } = useDates();
  const rows = picture.rows.map((row) => ({ ...row, shift: describeShift(row.pairs) }));
  const reach = Math.max(1, ...rows.flatMap(({ shift }) => (shift.key === 'few' ? [] : [Math.abs(shift.values.low), Math.abs(shift.values.high)])));
  const at = (value: number) => `${50 + (value / reach) * 50}%`;
  const title = t('lift.title', { scale: say(picture.scale), choice: say(picture.title) });
  return (
    <Frame title={title} sentence={liftSentence(speaker, picture)} note={t(`${voice}.lift.note`)}>
      <table className={styles.bars}>
        <caption className="vh">{title}</caption>
        <colgroup>
          <col className={styles.namesColumn} />
          <col />
        </colgroup>
        <thead className="vh">
          <tr>
            <th scope="col">{say(picture.title)}</th>
            <th scope="col">{t('lift.around', { scale: say(picture.scale) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, pairs, shift }) => (
            <tr key={key}>
              <th scope="row">{say(label)}</th>
              <td>
                {shift.key === 'few' ? (
                  <span className={`${styles.said} faint`}>{t('lift.few', { count: pairs.length })}</span>
                ) : (
                  <>
                    <span className={styles.track} aria-hidden="true">
                      <i className={styles.zero} style={{ insetInlineStart: '50%' }} />
                      <i className={styles.span} style={{ insetInlineStart: at(shift.values.low), inlineSize: `${((shift.values.high - shift.values.low) / reach) * 50}%` }} />
                      <i className={styles.to} style={{ insetInlineStart: at(shift.values.by) }} />
                    </span>
                    <span className={styles.said}>{voice === 'staff' ? intervalWords(shift.values, localeOf()) : t('client.lift.row', { by: number(shift.values.by, { signDisplay: 'exceptZero' }), count: shift.values.count })}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
