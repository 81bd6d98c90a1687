import type { KeptCount, OpeningsPicture } from './types.js';

/** What was kept of an exercise's entries, and how often it was opened since. */
export function openingsOf(kept: readonly KeptCount[]): OpeningsPicture[] {
  const [first] = kept;
  if (!first) return [];
  const last = kept.flatMap(({ openedAt }) => openedAt ?? []).sort().at(-1) ?? null;
  const items = kept.map(({ responseId, step, kind, localDate, opened }) => ({ key: `${responseId} ${step} ${kind}`, responseId, kind, localDate, opened }));
  return [{ kind: 'openings', id: 'openings', title: first.title, items, last }];
}
