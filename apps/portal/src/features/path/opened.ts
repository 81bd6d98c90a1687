import type { Opening } from './api';

/** Who has been told of an entry, as the record of openings shows it; null when the record does not reach that far. */
export type Told = { state: 'sent' } | { state: 'opened'; by: string; at: string } | null;

/**
 * The first opening of an entry. A list of opened answers shows every entry sent before it, so it counts too.
 * @param openings newest first
 * @param complete whether the record holds every opening there is
 */
export function toldOf(
  entry: { id: string; submittedAt: string },
  openings: readonly Opening[],
  complete: boolean,
): Told {
  const opened = openings.filter(
    ({ action, responseId, at }) =>
      at >= entry.submittedAt &&
      ((action === 'response.open' && responseId === entry.id) || action === 'response.list_opened'),
  );
  const first = opened.at(-1);
  const oldest = openings.at(-1)?.at;
  const reaches = complete || (oldest !== undefined && oldest < entry.submittedAt);
  if (!reaches) return null;
  return first ? { state: 'opened', by: first.memberName, at: first.at } : { state: 'sent' };
}
