import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Env } from '../config/env.js';
import type { AuditHead } from './audit-chain.js';

/** Where the heads of the chains are kept: a file beside the database. Without a data folder the log alone has them. */
export const auditHeadsFile = (env: Pick<Env, 'dataDir'>): string | undefined =>
  env.dataDir ? path.join(env.dataDir, 'audit', 'heads.jsonl') : undefined;

/** The heads kept for one practice, oldest first. */
export async function keptHeads(env: Pick<Env, 'dataDir'>, practiceId: string): Promise<AuditHead[]> {
  const file = auditHeadsFile(env);
  const text = file ? await readFile(file, 'utf8').catch(() => '') : '';
  const lines = text.split('\n').filter((line) => line.includes(practiceId));
  return lines.map((line) => JSON.parse(line) as AuditHead);
}
