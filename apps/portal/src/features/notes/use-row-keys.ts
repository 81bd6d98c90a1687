import type { RefObject } from 'react';
import { useKey } from '../../lib/keys';

/** J and K go from row to row of a list of links, Enter opens as everywhere. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('a.row') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  };
  useKey('j', () => move(1));
  useKey('k', () => move(-1));
}
