import { useRef } from 'react';
import { useKey } from '../../lib/keys';
import type { Marking } from './use-marking';

const ENTRY = '[data-entry]';

/**
 * Walks a list of entries by keyboard: the arrows move along the rows, Enter opens one as any link, x chooses it, e marks
 * read what is chosen, or the row one is at. The ref goes around the rows.
 */
export function useWalk({ chosen, choose, mark }: Marking) {
  const list = useRef<HTMLDivElement>(null);
  const here = () => document.activeElement?.closest<HTMLElement>(ENTRY) ?? null;
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(ENTRY) ?? [])];
    const at = here();
    rows[at ? Math.min(rows.length - 1, Math.max(0, rows.indexOf(at) + by)) : 0]?.focus();
  };
  const id = () => here()?.dataset.entry;
  useKey('arrowdown', () => move(1));
  useKey('arrowup', () => move(-1));
  useKey('x', () => {
    const at = id();
    if (at) choose([at], !chosen.has(at));
  });
  useKey('e', () => {
    const at = id();
    if (chosen.size > 0) mark([...chosen]);
    else if (at) mark([at]);
  });
  return list;
}
