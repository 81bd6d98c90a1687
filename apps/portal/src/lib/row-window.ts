/** The rows of a long list that are drawn: from `first` up to and without `end`, with so much room (px) left above and below. */
export interface RowWindow {
  first: number;
  end: number;
  above: number;
  below: number;
}

/** A list up to this length is drawn whole: the browser's own search finds all of it, and it prints. */
export const WHOLE = 200;

/** Rows drawn beyond what is seen, on either side; the window moves by so many at once. */
const STEP = 20;

interface Sight {
  count: number;
  /** The usual height of a row, px. */
  height: number;
  /** Where the list begins, px below the upper edge of what is seen; negative when it was scrolled past. */
  top: number;
  /** The height of what is seen, px. */
  view: number;
}

/** The rows to draw of a list, by where it stands on the screen. */
export function rowsInSight({ count, height, top, view }: Sight): RowWindow {
  if (count <= WHOLE) return { first: 0, end: count, above: 0, below: 0 };
  const last = Math.max(0, count - 2 * STEP);
  const first = Math.min(last, Math.max(0, Math.floor(-top / height / STEP) * STEP - STEP));
  const end = Math.min(count, Math.max(first, Math.ceil((view - top) / height / STEP) * STEP) + STEP);
  return { first, end, above: first * height, below: (count - end) * height };
}
