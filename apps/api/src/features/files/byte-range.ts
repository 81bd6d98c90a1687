/** The bytes from `first` up to and with `last`. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a `Range` header (RFC 9110, 14.1.2) of one range. What is no such range is not heeded, as the RFC allows.
 * @returns the range; `all` without one; `none` when no byte of it is there
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'all' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (!from && !to) return 'all';
  if (!from) return Number(to) === 0 ? 'none' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const first = Number(from);
  if (to && Number(to) < first) return 'all';
  if (first >= size) return 'none';
  return { first, last: to ? Math.min(Number(to), size - 1) : size - 1 };
}
