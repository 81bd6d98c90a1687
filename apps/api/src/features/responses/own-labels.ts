import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { ObservationSeriesDto } from './observation.dto.js';
import { showAnswers } from './response-texts.js';

interface SealedRow {
  [column: string]: unknown;
  id: string;
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}

/** The client's own item that a code counts, such as `own-2` in `promises.own-2.kept`. */
export const ownItemOf = (code: string): string | undefined => code.split('.').find((part) => /^own-\d+$/.test(part));

/** The words of one own item in a list, wherever the answer of its kind keeps the list. */
function labelIn(answer: unknown, item: string): string | undefined {
  const list = Array.isArray(answer) ? answer : (answer as { rungs?: unknown } | null | undefined)?.rungs;
  if (!Array.isArray(list)) return undefined;
  const found = (list as ({ id?: unknown; label?: unknown } | null)[]).find((entry) => entry?.id === item);
  return typeof found?.label === 'string' && found.label.trim() ? found.label.trim() : undefined;
}

/**
 * Names what the client added to lists of their own (promises, rungs, items) as it stood in the latest entry that counts
 * it. A reader gets the words they may read in that entry; elsewhere the neutral name stays.
 * @param own whether the reader is the client
 */
export async function nameOwnItems(tx: TenantTx, series: ObservationSeriesDto[], sealer: () => Promise<ClientSealer>, own: boolean): Promise<void> {
  const named = series.filter(({ code, step }) => step && ownItemOf(code));
  const latest = [...new Set(named.flatMap(({ points }) => points.at(-1)?.responseId ?? []))];
  if (latest.length === 0) return;
  const rows = await tx.query<SealedRow>(
    'select id, sealed_answers, sealed_private from response where practice_id = $1 and id = any($2::uuid[])',
    [tx.practiceId, latest],
  );
  const opener = await sealer();
  const answers = new Map(rows.map((row) => [row.id, showAnswers(opener, row, own).answers]));
  for (const one of named) {
    const label = labelIn(answers.get(one.points.at(-1)?.responseId ?? '')?.[one.step?.id ?? ''], ownItemOf(one.code) ?? '');
    if (label) one.label = { en: label, es: label };
  }
}
