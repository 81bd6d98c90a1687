import type { EndingStats, ExerciseDefinition } from '@attune/exercise';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { ADD_COUNTS, READ_COUNTS } from './submit.sql.js';

interface CountRow {
  [column: string]: unknown;
  code: string;
  total: number;
}

const codesOf = (definition: ExerciseDefinition): string[] => [...new Set(Object.values(definition.counts ?? {}).flat())].sort();

const toStats = (definition: ExerciseDefinition, rows: CountRow[]): EndingStats => {
  const totals = new Map(rows.map(({ code, total }) => [code, total]));
  return Object.fromEntries(
    Object.entries(definition.counts ?? {}).map(([name, codes]) => [name, codes.reduce((sum, code) => sum + (totals.get(code) ?? 0), 0)]),
  );
};

/** Adds a response to the running totals of its exercise. The sums can be read once the transaction has committed. */
export function countResponse(
  tx: TenantTx, definition: ExerciseDefinition,
  { clientId, exerciseId, codes, values, corrects }: { clientId: string; exerciseId: string; codes: string[]; values: number[]; corrects?: string },
): () => Promise<EndingStats> {
  const counted = codesOf(definition);
  if (!counted.length) return async () => ({});
  const value = (code: string): number => values[codes.indexOf(code)] ?? 0;
  const rows = tx.later<CountRow>(ADD_COUNTS, [tx.practiceId, clientId, exerciseId, counted, counted.map(value), corrects ?? null]);
  return async () => toStats(definition, await rows());
}

/** The running totals as they stand. */
export function readCounts(tx: TenantTx, definition: ExerciseDefinition, clientId: string, exerciseId: string): () => Promise<EndingStats> {
  if (!codesOf(definition).length) return async () => ({});
  const rows = tx.later<CountRow>(READ_COUNTS, [tx.practiceId, clientId, exerciseId]);
  return async () => toStats(definition, await rows());
}
