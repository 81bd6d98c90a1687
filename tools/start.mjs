/** `npm start`: builds what changed, then runs Attune until it is asked to stop. */
import { ensureBuilt } from './lib/build.mjs';
import { report } from './lib/failure.mjs';
import { stage } from './lib/stages.mjs';
import { DEMO_PASSWORD, DEMO_PEOPLE, Stack } from './stack.mjs';

let stack;
let ending;

async function end(code, sentence) {
  if (ending) return;
  ending = true;
  console.log(`\n${sentence}`);
  await stack?.stop();
  console.log('Attune has stopped.');
  process.exit(code);
}

/** Signals may come twice, from the terminal and from the program that started us: the first one counts. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, 'Stopping: finishing what was accepted …'));
process.on('disconnect', () => end(0, 'Stopping: the program that started Attune is gone.'));
process.channel?.unref();

function welcome() {
  console.log(`\nAttune is ready at ${stack.url}\n`);
  if (stack.content.empty) return console.log(`Open ${stack.publicUrl}/setup and enter the code ${stack.setupCode}\n`);
  if (!stack.content.demo) return undefined;
  console.log(`The demo practice is invented. Everyone's password is ${DEMO_PASSWORD}`);
  for (const [email, who] of DEMO_PEOPLE) console.log(`  ${email.padEnd(30)}${who}`);
  return console.log('\nCtrl-C stops it.');
}

try {
  stack = new Stack({ stage, onEvent: (sentence) => console.log(sentence), onGiveUp: (sentence) => end(1, sentence) });
  await stack.prepare();
  await stage('Build', ensureBuilt);
  await stack.start();
  if (!ending) welcome();
} catch (error) {
  if (!ending) {
    ending = true;
    report(error);
    await stack?.stop();
    process.exit(1);
  }
}
