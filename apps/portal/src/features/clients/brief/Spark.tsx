import { linesOf, placesInTime } from '@attune/clinical/gaps';
import type { SessionBrief } from '../api';
import styles from './brief.module.css';

interface Props {
  min: number;
  max: number;
  points: SessionBrief['changes'][number]['points'];
  /** The same in words. */
  label: string;
}

const [WIDTH, HEIGHT, INSET] = [96, 40, 5];

/** A line as small as a word, the last answer marked. */
export function Spark({ min, max, points, label }: Props) {
  const places = placesInTime(points);
  const place = new Map(points.map((point, i) => [point, places[i] ?? 0]));
  const x = (point: Props['points'][number]) => INSET + (place.get(point) ?? 0) * (WIDTH - 2 * INSET);
  const y = (value: number) => HEIGHT - INSET - ((value - min) / (max - min || 1)) * (HEIGHT - 2 * INSET);
  const last = points.at(-1);
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={linesOf(points).map((line) => line.map((point, i) => `${i ? 'L' : 'M'}${x(point)} ${y(point.value)}`).join('')).join('')} />
      {last && <circle cx={x(last)} cy={y(last.value)} r="4" />}
    </svg>
  );
}
