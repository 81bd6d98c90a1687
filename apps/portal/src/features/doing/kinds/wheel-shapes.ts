import { emotionFamilies, type EmotionFamily } from '@attune/exercise/on-demand';

const SPREAD = Math.PI / 4;
/** Half the gap between two segments, in units of the picture. */
const GAP = 6;

export interface Segment {
  family: EmotionFamily;
  shape: string;
  edge: string;
  x: number;
  y: number;
}

/** A ring's eighth between two radii, drawn clockwise; the gap is the same width all along. */
function eighth(middle: number, inner: number, outer: number, gap: number): string {
  const at = (radius: number, side: -1 | 1) => {
    const angle = middle + side * (SPREAD / 2 - gap / radius);
    return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
  };
  return `M${at(inner, -1)}L${at(outer, -1)}A${outer} ${outer} 0 0 1 ${at(outer, 1)}L${at(inner, 1)}A${inner} ${inner} 0 0 0 ${at(inner, -1)}Z`;
}

/** The eight families around the wheel, the first at the top. */
export const SEGMENTS: readonly Segment[] = emotionFamilies.map((family, index) => {
  const middle = index * SPREAD;
  return {
    family,
    shape: eighth(middle, 61, 151, GAP),
    edge: eighth(middle, 56, 157, GAP / 4),
    x: Math.round(108 * Math.sin(middle)),
    y: Math.round(-108 * Math.cos(middle)),
  };
});
