/** Half the gap between two segments, in units of the picture. */
const GAP = 6;

export interface Segment {
  shape: string;
  edge: string;
  x: number;
  y: number;
}

/** A ring's part between two radii, drawn clockwise; the gap is the same width all along. */
function partOfRing(middle: number, spread: number, inner: number, outer: number, gap: number): string {
  const at = (radius: number, side: -1 | 1) => {
    const angle = middle + side * (spread / 2 - gap / radius);
    return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
  };
  return `M${at(inner, -1)}L${at(outer, -1)}A${outer} ${outer} 0 0 1 ${at(outer, 1)}L${at(inner, 1)}A${inner} ${inner} 0 0 0 ${at(inner, -1)}Z`;
}

/** So many equal segments around the wheel, the first at the top. */
export function segmentsFor(count: number): Segment[] {
  const spread = (2 * Math.PI) / count;
  return Array.from({ length: count }, (_, index) => {
    const middle = index * spread;
    return {
      shape: partOfRing(middle, spread, 61, 151, GAP),
      edge: partOfRing(middle, spread, 56, 157, GAP / 4),
      x: Math.round(108 * Math.sin(middle)),
      y: Math.round(-108 * Math.cos(middle)),
    };
  });
}
