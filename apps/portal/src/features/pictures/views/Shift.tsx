import { useDates, writeNumber } from '../../../lib/dates';
import type { DatedPair, ShiftPicture } from '@attune/clinical/pictures';
import { EntryDate } from '../EntryDate';
import { Frame } from '../Frame';
import styles from '../pictures.module.css';
import { shiftSentence } from '../sentences';
import { NumberTable } from '../Table';
import { useSpeaker } from '../use-speaker';
import { Key } from './Key';

/** So many pairs can be told apart on a phone. */
const SHOWN = 12;

/** Each entry's two sides, joined: an open dot before, a full one after. */
export function Shift({ picture }: { picture: ShiftPicture }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  const { date, number } = useDates();
  const { pairs, halves, better } = picture;
  const notes = [halves > 0 && t('halves', { count: halves }), pairs.length > SHOWN && t('lastShown', { count: SHOWN })].filter(Boolean);
  return (
    <Frame
      title={say(picture.title)}
      sentence={shiftSentence(speaker, pairs, better, 'shift')}
      note={notes.join(' ')}
      table={
        <NumberTable
          caption={say(picture.title)}
          head={[t('date'), t('before'), t('after'), t('change')]}
          rows={pairs.map(({ responseId, localDate, before, after }) => ({
            key: responseId,
            cells: [<EntryDate key="day" responseId={responseId} localDate={localDate} />, number(before), number(after), number(after - before, { signDisplay: 'exceptZero' })],
          }))}
        />
      }
    >
      <Key from={t('before')} to={t('after')} />
      <Pairs {...picture} pairs={pairs.slice(-SHOWN)} label={(pair) => t('pairsLabel', { date: date(pair.localDate, 'past'), before: number(pair.before), after: number(pair.after) })} day={(pair) => date(pair.localDate, 'past')} />
    </Frame>
  );
}

interface Props {
  min: number;
  max: number;
  pairs: readonly DatedPair[];
  label: (pair: DatedPair) => string;
  day: (pair: DatedPair) => string;
}

/** As wide as a card on a phone, so that its writing keeps its size there. */
const WIDTH = 296;
const [TOP, FLOOR, HEIGHT, INSET] = [12, 128, 160, 44];

function Pairs({ min, max, pairs, label, day }: Props) {
  const y = (value: number) => FLOOR - ((value - min) / (max - min || 1)) * (FLOOR - TOP);
  const x = (index: number) => (pairs.length < 2 ? WIDTH / 2 : INSET + (index * (WIDTH - INSET - 16)) / (pairs.length - 1));
  const [first, last] = [pairs[0], pairs.at(-1)];
  return (
    <svg className={styles.pairs} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={pairs.map(label).join('; ')}>
      {[min, max].map((value) => (
        <g key={value}>
          <path className="c-grid" d={`M28 ${y(value)}H${WIDTH}`} />
          <text x="0" y={y(value) + 5}>
            {writeNumber(value)}
          </text>
        </g>
      ))}
      {pairs.map(({ responseId, before, after }, index) => (
        <g key={responseId}>
          <line x1={x(index)} x2={x(index)} y1={y(before)} y2={y(after)} />
          <circle className="d2" cx={x(index)} cy={y(before)} r="6" />
          <circle className="d1" cx={x(index)} cy={y(after)} r="5" />
        </g>
      ))}
      {first && (
        <text x={INSET - 12} y={HEIGHT - 6}>
          {day(first)}
        </text>
      )}
      {last && last !== first && (
        <text x={WIDTH} y={HEIGHT - 6} textAnchor="end">
          {day(last)}
        </text>
      )}
    </svg>
  );
}
