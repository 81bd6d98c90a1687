import type { BodySide } from '@attune/exercise';

/** One side of the figure is this wide and tall. */
export const FIGURE = { width: 140, height: 342 } as const;

type Side = Exclude<BodySide, 'both'>;

/** What stands in the middle, and the left one of what there are two of; the right one is its mirror image. */
const MIDDLE: Record<Side, Record<string, string>> = {
  front: {
    head: 'M49 24C49 -2 91 -2 91 24z',
    face: 'M48 29H92L90 47H50z',
    jaw: 'M51 52H89C86 68 78 70 70 70S54 68 51 52z',
    throat: 'M60 75H80V85H60z',
    shoulders: 'M58 90H82L106 96Q113 98 114 107H26Q27 98 34 96z',
    chest: 'M42 112H98L95 139H45z',
    stomach: 'M46 144H94V161H46z',
    belly: 'M46 166H94L97 187H43z',
    hips: 'M42 192H98L101 211H39z',
  },
  back: {
    head: 'M49 34C46 -5 94 -5 91 34C90 62 82 66 70 66S50 62 49 34z',
    neck: 'M60 71H80V85H60z',
    shoulders: 'M58 90H82L106 96Q113 98 114 107H26Q27 98 34 96z',
    'upper-back': 'M42 112H98L95 145H45z',
    'lower-back': 'M45 150H95L97 187H43z',
    hips: 'M42 192H98L101 211H39z',
  },
};

const LEFT: Record<string, string> = {
  arms: 'M23 112H37L34 183H20z',
  hands: 'M19 189H33L32 209Q26 214 20 209z',
  thighs: 'M39 217H67L65 257H43z',
  knees: 'M44 262H65L64 279H46z',
  'lower-legs': 'M46 284H64L61 319H49z',
  feet: 'M48 324H62V337H41Q41 330 48 324z',
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
