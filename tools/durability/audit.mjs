import { pause } from '../lib/processes.mjs';

/** Waits until the worker has sealed what there is, then verifies the chain against the heads it kept. */
export async function verifyAudit({ built, appUrl, dataDir, practiceId, patienceMs = 30_000 }) {
  const { DataSource } = await import('typeorm');
  const { dataSourceOptions } = await built.load('platform/database/data-source.js');
  const { Tenant } = await built.load('platform/database/tenant.js');
  const { AuditChain } = await built.load('platform/audit/audit-chain.js');
  const { keptHeads } = await built.load('platform/audit/audit-heads.js');
  const dataSource = await new DataSource(dataSourceOptions(appUrl, [], 2)).initialize();
  try {
    const chain = new AuditChain(new Tenant(dataSource), { now: () => new Date() });
    for (const end = performance.now() + patienceMs; ; await pause(500)) {
      const heads = await keptHeads({ dataDir }, practiceId);
      const verified = await chain.verify(practiceId, heads);
      if (verified.unsealed === 0 || performance.now() > end) return { ...verified, heads: heads.length };
    }
  } finally {
    await dataSource.destroy();
  }
}
