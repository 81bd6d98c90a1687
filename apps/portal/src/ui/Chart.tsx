import { linesOf, placesInTime } from '@attune/clinical/gaps';
import { FEWEST_FOR_A_DIRECTION } from '@attune/clinical/trend';
import type { ReactNode } from 'react';
import { writeNumber } from '../lib/dates';

export interface ChartPoint {
  /** Written below the first and the last point. */
  label: string;
  /** The day of it: days without an answer are left open. */
  localDate: string;
  value: number;
}

interface Props {
  points: readonly ChartPoint[];
  min: number;
  max: number;
  /** The same in words, for readers: "Longing on the last four Tuesdays: 8, 7, 7, 6". */
  label: string;
  /** How wide it is drawn: a chart as wide as its place keeps its writing at 16 px. */
  width?: number;
  /** The sentence the chart stands beside. */
  children: ReactNode;
}

const WIDTH = 424;
const HEIGHT = 152;
/** Closer together than this, dots hide the line: only the first and the last are drawn. */
const DOT_ROOM = 14;
const INSET = { x: 26, top: 26, bottom: 32 };

/** A scale over time beside its sentence: first and last value printed, the last dot larger, three grid lines. */
export function Chart({ children, ...line }: Props) {
  return (
    <figure className="say">
      <div className="say-in">
        <figcaption className="say-text">{children}</figcaption>
        <ChartLine {...line} />
      </div>
    </figure>
  );
}

/** The line by itself, for a place that says its sentence elsewhere. Time is drawn as it passed: days without an answer take their room. */
export function ChartLine({ points, min, max, label, width = WIDTH }: Omit<Props, 'children'>) {
  const floor = HEIGHT - INSET.bottom;
  const places = placesInTime(points);
  const x = (index: number) => (points.length < 2 ? width / 2 : INSET.x + (places[index] ?? 0) * (width - 2 * INSET.x));
  const y = (value: number) => floor - ((value - min) / (max - min || 1)) * (floor - INSET.top);
  const last = points.length - 1;
  const ends = last > 0 ? [0, last] : [0];
  const roomy = points.every((_, index) => index === 0 || x(index) - x(index - 1) >= DOT_ROOM);
  // A dot by itself is all there is of an answer that no line reaches.
  const alone = new Set(linesOf(points).flatMap((line) => (line.length === 1 ? line : [])));
  const unjoined = points.length < FEWEST_FOR_A_DIRECTION;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {[min, (min + max) / 2, max].map((value) => (
        <path key={value} className="c-grid" d={`M0 ${y(value)}H${width}`} />
      ))}
      <path className={roomy ? 'c1' : 'c1 c-dense'} d={pathOf(points, x, y)} />
      {points.map((point, index) =>
        roomy || unjoined || alone.has(point) || ends.includes(index) ? (
          <circle key={index} className="d1" cx={x(index)} cy={y(point.value)} r={index === last ? 7 : 5} />
        ) : null,
      )}
      {ends.map((index) => {
        const point = points[index];
        if (!point) return null;
        const anchor = last === 0 ? 'middle' : index === 0 ? 'start' : 'end';
        const edge = last === 0 ? width / 2 : index === 0 ? 0 : width;
        return (
          <g key={index}>
            <text className="t-strong" x={x(index)} y={y(point.value) - 13} textAnchor="middle">
              {writeNumber(point.value)}
            </text>
            <text x={edge} y={HEIGHT - 6} textAnchor={anchor}>
              {point.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A line from dot to dot, lifted where nothing was answered for long; none through too few answers. */
function pathOf(points: readonly ChartPoint[], x: (index: number) => number, y: (value: number) => number): string {
  const place = new Map(points.map((point, i) => [point, i]));
  return linesOf(points).map((line) => line.map((point, i) => `${i ? 'L' : 'M'}${x(place.get(point)!)} ${y(point.value)}`).join('')).join('');
}
