/**
 * Takes one guard after the other away, in a copy, and sees to it that the named test turns red.
 *   node tools/sabotage.mjs [--quick] [--only words-of-a-name]
 */
import { parseArgs } from 'node:util';
import { endCommands } from './lib/command.mjs';
import { GUARDS } from './sabotage/guards.mjs';
import { verdict } from './sabotage/verdict.mjs';
import { Workshop } from './sabotage/workshop.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const chosen = GUARDS.filter(({ name, quick }) => (values.only ? name.includes(values.only) : quick || !values.quick));
const LANES = 2;
const workshops = Array.from({ length: LANES }, (_, i) => new Workshop(String(i)));
const close = () => Promise.allSettled(workshops.map((workshop) => workshop.close()));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    endCommands();
    void close().finally(() => process.exit(130));
  });
}

/** The specs of a lane with every guard in place, then each guard taken away in turn. */
async function work(workshop, guards) {
  await workshop.open();
  const before = await workshop.test([...new Set(guards.map(({ spec }) => spec))]);
  const rows = [];
  for (const guard of guards) {
    const began = performance.now();
    // A test of the matrix stands on those before it, so that file runs whole.
    const titles = guard.spec.includes('/matrix/matrix') ? undefined : [guard.test];
    const after = await workshop.without(guard, () => workshop.test([guard.spec], titles));
    const row = { ...guard, ...verdict(before.get(guard.test), after.get(guard.test)), seconds: (performance.now() - began) / 1000 };
    rows.push(row);
    console.log(`  ${row.red ? 'red    ' : 'NOT RED'}  ${row.name.padEnd(44)} ${row.seconds.toFixed(1).padStart(5)} s  ${row.red ? row.test : row.note}`);
  }
  return rows;
}

let rows = [];
try {
  const heavy = (guard) => Number(guard.spec.includes('/matrix/matrix'));
  const sorted = [...chosen].sort((a, b) => heavy(b) - heavy(a));
  const lanes = workshops.map((_, lane) => sorted.filter((_guard, i) => i % LANES === lane)).filter((guards) => guards.length);
  rows = (await Promise.all(lanes.map((guards, lane) => work(workshops[lane], guards)))).flat();
} catch (error) {
  console.log(error.stack);
} finally {
  await close();
}
const red = rows.filter((row) => row.red).length;
console.log(`\nSabotage: ${chosen.length} guards taken away, ${red} noticed, ${chosen.length - red} unnoticed.`);
process.exit(chosen.length > 0 && red === chosen.length ? 0 : 1);
