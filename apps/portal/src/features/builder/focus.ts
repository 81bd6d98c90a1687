import type { RefObject } from 'react';

/** How long a form may take to be there before the search for its fault is given up. */
const PATIENCE_MS = 2_000;

/** Puts the focus on the heading of the pane, after the next paint when it is about to change. */
export function focusPane(pane: HTMLElement | null, later = false): void {
  const focus = () => pane?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: !later });
  if (later) requestAnimationFrame(() => requestAnimationFrame(focus));
  else focus();
}

/**
 * Puts the focus on a field that is marked as not yet right, once the form is there: the one of this place among the
 * faults of the part, as far as the fields are as many. Without one the heading has it.
 */
export function focusFault(pane: RefObject<HTMLElement | null>, count: number, place: number): void {
  const begun = performance.now();
  const look = () => {
    const marked = [...(pane.current?.querySelectorAll<HTMLElement>(':is(input, textarea, select)[aria-invalid="true"]') ?? [])];
    const field = marked[marked.length === count ? place : Math.min(place, marked.length - 1)];
    if (field) {
      for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
      field.focus();
      field.scrollIntoView({ block: 'center' });
    } else if (performance.now() - begun < PATIENCE_MS) requestAnimationFrame(look);
    else focusPane(pane.current);
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
}
