import { memo } from 'react';
import { SHAPES } from '../ClassMark';
import { classOrder } from '../tree/lines';
import styles from './picture.module.css';
import type { Drawing, Way } from './geometry';

const paths = (ways: readonly Way[]): string => ways.map(({ path }) => path).join('');

/** Every reply as a way with the shape of its kind; those from and to the chosen line stand out. */
export function Ways({ drawing, chosen }: { drawing: Drawing; chosen: string | null }) {
  const { width, height, ways } = drawing;
  return (
    <svg className={styles.ways} width={width} height={height} aria-hidden="true">
      <All ways={ways} />
      <path className={styles.wayOn} d={paths(ways.filter(({ from, to }) => from === chosen || to === chosen))} />
      <Marks ways={ways} />
    </svg>
  );
}

/** Each by itself: what is out of sight is then not drawn at all. */
const All = memo(function All({ ways }: { ways: readonly Way[] }) {
  return ways.map(({ from, reply, to, back, path }) => (
    <path key={`${from}.${reply}`} className={to && !back ? styles.way : styles.wayFault} d={path} />
  ));
});

const Marks = memo(function Marks({ ways }: { ways: readonly Way[] }) {
  return classOrder.map((kind) => (
    <g key={kind} className={styles.marks} data-kind={kind}>
      {ways
        .filter((way) => way.class === kind)
        .map(({ from, reply, mark }) => (
          <path key={`${from}.${reply}`} d={SHAPES[kind]} transform={`translate(${mark.x} ${mark.y})`} />
        ))}
    </g>
  ));
});
