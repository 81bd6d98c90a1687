import { invalid } from '../errors/domain-error.js';
import type { PageQuery } from './page-query.dto.js';

const DEFAULT = 50;
const MOST = 200;

export const pageSize = (query: PageQuery): number => Math.min(query.limit ?? DEFAULT, MOST);

/** What a list was sorted by in its last row, as an opaque cursor. */
export const encodeCursor = (parts: (string | number | null)[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** @throws DomainError `request.invalid` when the cursor is not one of ours */
export function decodeCursor(cursor: string | undefined, length: number): (string | null)[] | undefined {
  if (!cursor) return undefined;
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(parts) && parts.length === length && parts.every((p) => p === null || (typeof p === 'string' && !p.includes('\0')))) return parts as (string | null)[];
  } catch {
    // falls through to the refusal
  }
  throw invalid({ field: 'cursor', code: 'unknown_cursor', detail: 'Use the value of next, or leave it out.' });
}

/** Cuts rows fetched with one more than the page to the page and its `next`. */
export function paged<R, T>(rows: R[], size: number, toItem: (row: R) => T, cursorOf: (row: R) => (string | number | null)[]): { items: T[]; next: string | null } {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items: items.map(toItem), next: rows.length > size && last ? encodeCursor(cursorOf(last)) : null };
}
