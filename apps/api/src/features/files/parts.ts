import type { ByteRange } from './byte-range.js';

/** A part of a file, and what of it is wanted: its bytes from `from` up to and without `until`. */
export interface Part {
  index: number;
  /** Where in the file it begins. */
  offset: number;
  from: number;
  until: number;
}

/** The parts that hold a range of bytes, in order. @param lengths the length of every part of the file */
export function partsOf(lengths: number[], { first, last }: ByteRange): Part[] {
  let offset = 0;
  const parts = lengths.map((length, index) => {
    const part = { index, offset, from: Math.max(0, first - offset), until: Math.min(length, last + 1 - offset) };
    offset += length;
    return part;
  });
  return parts.filter(({ from, until }) => from < until);
}
