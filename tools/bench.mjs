/**
 * `npm run bench`: what Attune costs, as ratios taken in one run and as counts (docs/performance.md says what each row means).
 *   npm run bench [-- --depth 10] [--therapists 40] [--amount 1200] [--no-browser] [--api folder] [--soak minutes]
 * `--depth` gives each client that many times the history, and adds how each count grew. `--therapists` says how many there are, of 40
 * clients each. `--soak` measures nothing but memory under
 * steady load for that long.
 */
import { parseArgs } from 'node:util';
import { Figures } from './bench/figures.mjs';
import { measureCrowd, measureDoors, measureLighthouse } from './bench/rows-browser.mjs';
import { measureDay } from './bench/rows-day.mjs';
import { measureLists, measureOverload, measureSubmit } from './bench/rows-load.mjs';
import { measureCounts, pageCounts } from './bench/rows-counts.mjs';
import { measureMemory, measureStart } from './bench/rows-process.mjs';
import { measureSoak } from './bench/soak.mjs';
import { CLIENTS_EACH, Stage } from './bench/stage.mjs';
import { Built } from './durability/built.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { report } from './lib/failure.mjs';
import { stage as step } from './lib/stages.mjs';

const { values } = parseArgs({
  options: {
    depth: { type: 'string', default: '1' },
    therapists: { type: 'string', default: '8' },
    amount: { type: 'string', default: '1200' },
    api: { type: 'string' },
    soak: { type: 'string', default: '0' },
    'no-browser': { type: 'boolean', default: false },
  },
});
const depth = Number(values.depth);
const therapists = Number(values.therapists);
const amount = Number(values.amount);
const soak = Number(values.soak);
const built = new Built(values.api);
const figures = new Figures();
let bench;

async function shallowCounts() {
  bench = await new Stage({ built, depth: 1, therapists }).open();
  try {
    return await pageCounts(bench);
  } finally {
    await bench.close();
    bench = undefined;
  }
}

async function run() {
  const shallow = depth > 1 ? await step('Counts at one time the history', shallowCounts) : undefined;
  bench = new Stage({ built, depth, therapists });
  await step(`Practice of ${therapists} therapists and ${therapists * CLIENTS_EACH} clients`, () => bench.open().then(() => ''));
  const rows = soak > 0 ? [[`${soak} minutes`, () => measureSoak(figures, bench, soak)]] : [
    ['Counts', () => measureCounts(figures, bench, shallow)],
    // First: what the ceiling keeps later is sealed by nobody, so nobody could open it.
    ['Lists', () => measureLists(figures, bench, amount)],
    ['A working day', () => measureDay(figures, bench, amount)],
    ['Submit', () => measureSubmit(figures, bench, amount)],
    ['200 connections', () => measureOverload(figures, bench, amount)],
    ['Memory', () => measureMemory(figures, bench)],
    ...(values['no-browser'] ? [] : [
      ['Doors', () => measureDoors(figures, bench)],
      ['Lighthouse', () => measureLighthouse(figures, bench)],
      ['Lists of 2,000', () => measureCrowd(figures, bench)],
    ]),
  ];
  for (const [title, work] of rows) await step(title, () => figures.measure(title, work));
  await bench.close();
  bench = undefined;
  if (!values.api && soak === 0) await step('npm start', () => figures.measure('npm start', () => measureStart(figures)));
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => Promise.resolve(bench?.close()).finally(() => process.exit(130)));
try {
  if (!values.api) await step('Build', ensureBuilt);
  await run();
  console.log(`\n${figures}\n\n${figures.toJson({ depth, therapists, amount, node: process.version })}`);
} catch (error) {
  report(error);
}
await bench?.close();
process.exit();
