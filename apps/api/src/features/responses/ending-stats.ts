import type { EndingStats, ExerciseDefinition } from '@attune/exercise';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { READ_COUNTS } from './submit.sql.js';

/** The codes that an exercise's endings count, each once. */
export const countedCodes = (definition: ExerciseDefinition): string[] => [...new Set(Object.values(definition.counts ?? {}).flat())];

/** What the endings tell, from the running totals by code. */
export const toStats = (definition: ExerciseDefinition, totals: Record<string, number>): EndingStats =>
  Object.fromEntries(
    Object.entries(definition.counts ?? {}).map(([name, codes]) => [name, codes.reduce((sum, code) => sum + (totals[code] ?? 0), 0)]),
  );

/** The running totals as they stand; read by the next wait. */
export function readCounts(tx: TenantTx, definition: ExerciseDefinition, clientId: string, exerciseId: string): () => Promise<EndingStats> {
  if (!definition.counts) return async () => ({});
  const rows = tx.later<{ code: string; total: number }>(READ_COUNTS, [tx.practiceId, clientId, exerciseId]);
  return async () => toStats(definition, Object.fromEntries((await rows()).map(({ code, total }) => [code, total])));
}
