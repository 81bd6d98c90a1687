import type { BodySide } from '@attune/exercise';

/** One side of the figure is this wide and tall. */
export const FIGURE = { width: 140, height: 344 } as const;

type Side = Exclude<BodySide, 'both'>;
type Point = readonly [x: number, y: number];

/** A polygon as a path, with its corners rounded. */
function rounded(points: readonly Point[], radius = 5): string {
  const towards = ([x, y]: Point, [tx, ty]: Point): string => {
    const part = Math.min(0.5, radius / Math.hypot(tx - x, ty - y));
    return `${(x + (tx - x) * part).toFixed(1)} ${(y + (ty - y) * part).toFixed(1)}`;
  };
  const corners = points.map((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    return `${towards(point, before)}Q${point.join(' ')} ${towards(point, after)}`;
  });
  return `M${corners.join('L')}Z`;
}

const shoulders = rounded([[55, 91], [85, 91], [110, 98], [116, 112], [24, 112], [30, 98]], 8);
const hips = rounded([[41, 194], [99, 194], [103, 215], [37, 215]]);

/** What stands in the middle. The head is one oval in three parts. */
const MIDDLE: Record<Side, Record<string, string>> = {
  front: {
    head: 'M48 26A23 34 0 0 1 92 26Z',
    face: 'M47.5 29.5H92.5A23 34 0 0 1 91 50H49A23 34 0 0 1 47.5 29.5Z',
    jaw: 'M50.3 53.5H89.7A23 34 0 0 1 50.3 53.5Z',
    throat: rounded([[60, 74], [80, 74], [82, 87], [58, 87]], 3),
    shoulders,
    chest: rounded([[41, 116], [99, 116], [96, 142], [44, 142]]),
    stomach: rounded([[44, 146], [96, 146], [95, 165], [45, 165]]),
    belly: rounded([[45, 169], [95, 169], [98, 190], [42, 190]]),
    hips,
  },
  back: {
    head: 'M47 36A23 34 0 1 1 93 36A23 34 0 1 1 47 36Z',
    neck: rounded([[60, 74], [80, 74], [82, 87], [58, 87]], 3),
    shoulders,
    'upper-back': rounded([[41, 116], [99, 116], [95, 151], [45, 151]]),
    'lower-back': rounded([[45, 155], [95, 155], [98, 190], [42, 190]]),
    hips,
  },
};

/** The left one of what there are two of; the right one is its mirror image. */
const LEFT: Record<string, string> = {
  arms: rounded([[21, 116], [36, 116], [33, 187], [18, 187]], 6),
  hands: rounded([[17, 191], [33, 191], [32, 215], [18, 215]], 7),
  thighs: rounded([[37, 219], [68, 219], [66, 262], [43, 262]]),
  knees: rounded([[43, 266], [66, 266], [65, 283], [45, 283]]),
  'lower-legs': rounded([[45, 287], [65, 287], [62, 324], [49, 324]]),
  feet: rounded([[48, 328], [63, 328], [63, 342], [39, 342]], 5),
};

export interface Shape {
  id: string;
  path: string;
  mirrored: boolean;
}

/** The shapes of one side, by the ids of the places. */
export const shapesOf = (side: Side): Shape[] => [
  ...Object.entries(MIDDLE[side]).map(([id, path]) => ({ id, path, mirrored: false })),
  ...Object.entries(LEFT).flatMap(([id, path]) => [
    { id, path, mirrored: false },
    { id, path, mirrored: true },
  ]),
];
