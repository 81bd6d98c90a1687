/** `npm test`: everything that must hold, in one run. `--no-browser` leaves the journeys out (`npm run check`). */
import { endCommands } from './lib/command.mjs';
import { stage, stageLine } from './lib/stages.mjs';
import { sumOf } from './lib/tally.mjs';
import { startTestDatabase, testStages } from './lib/test-stages.mjs';

const database = await startTestDatabase();
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    endCommands();
  });
}
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

/** Runs one stage; an error of the stage itself is a failed check. */
async function runStage({ title, run }) {
  const began = performance.now();
  const result = await stage(title, async () => {
    const answer = await run(database).catch((error) => ({ passed: 0, failed: 1, remarks: [], output: error.stack }));
    return { ...answer, note: `${answer.passed} passed, ${answer.failed} failed` };
  });
  if (result.failed > 0) console.log(`\n${[result.output.trimEnd(), ...(result.remarks ?? [])].join('\n')}\n`);
  for (const line of result.said ?? []) console.log(`    ${line}`);
  return { title, ...result, ms: performance.now() - began };
}

const results = [];
try {
  for (const next of testStages({ browser: !process.argv.includes('--no-browser') })) {
    if (interrupted) break;
    results.push(await runStage(next));
  }
} finally {
  await database.stop();
}
if (interrupted) process.exit(130);

console.log();
for (const { title, note, ms } of results) console.log(stageLine(title, note, ms));
const { passed, failed } = sumOf(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
