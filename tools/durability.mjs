/**
 * Kills API and PostgreSQL again and again while clients send responses, and counts what became of them.
 *   node tools/durability.mjs [--kills 50] [--responses 2000] [--seed 1] [--api folder] [--sabotage]
 * `--sabotage` lets PostgreSQL acknowledge before its log is on the disk: the run must then report losses.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { verifyAudit } from './durability/audit.mjs';
import { Built } from './durability/built.mjs';
import { caller } from './durability/call.mjs';
import { countResponses, judge, readBack } from './durability/count.mjs';
import { House } from './durability/house.mjs';
import { killInTurn } from './durability/kills.mjs';
import { Load, randomFrom } from './durability/load.mjs';
import { assignWork, createPeople } from './durability/people.mjs';
import { compareSums } from './durability/truth.mjs';
import { report } from './lib/failure.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    responses: { type: 'string', default: '2000' },
    clients: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    api: { type: 'string' },
    sabotage: { type: 'boolean', default: false },
  },
});
const wanted = { kills: Number(values.kills), responses: Number(values.responses) };
const seed = Number(values.seed);
const built = new Built(values.api);

async function asOwner(house, work) {
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function run(house) {
  await house.open();
  const people = await asOwner(house, (owner) => createPeople(owner, { built, masterKey: house.masterKey, clients: Number(values.clients) }));
  await house.startApi();
  house.keepWorker();
  const call = caller(house.url);
  await assignWork(people, { built, call });

  const load = new Load({ people, call, seed });
  const began = performance.now();
  load.start();
  const kills = await killInTurn({ house, load, ...wanted, random: randomFrom(seed + 1) });
  await load.stop();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);

  const found = await readBack(people, call);
  const [responses, sums] = await asOwner(house, async (owner) => [await countResponses({ owner, load, found }), await compareSums(owner)]);
  const audit = await verifyAudit({ built, appUrl: house.appUrl, dataDir: house.dir, practiceId: people.practiceId });

  console.log(`Killed: API ${kills.api}, PostgreSQL ${kills.database}, worker ${kills.worker} times in ${seconds} s (seed ${seed}); ${load.retries} retries, ${load.reviews} reviews, ${load.notThisTime} times not this time.`);
  console.log(`Responses: ${responses.acknowledged} acknowledged, ${responses.found} found, ${responses.doubled} doubled.`);
  console.log(`Sums: ${Object.entries(sums).map(([table, { sums: n, wrong }]) => `${table} ${n} kept, ${wrong} wrong`).join('; ')}.`);
  console.log(`Audit: ${audit.events} events, ${audit.sealed} sealed, ${audit.faults.length} faults against ${audit.heads} kept heads.`);
  return judge({ responses, sums, audit, kills, wanted, faults: load.faults });
}

const house = new House({ built, settings: values.sabotage ? { synchronous_commit: 'off', wal_writer_delay: '10s' } : {} });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => house.close().finally(() => process.exit(130)));
let wrong = ['it did not come to its end'];
try {
  wrong = await run(house);
  for (const sentence of wrong) console.log(`Wrong: ${sentence}.`);
} catch (error) {
  report(error);
}
await house.close({ keep: wrong.length > 0 && process.env.KEEP_DATA === '1' });
process.exit(wrong.length ? 1 : 0);
