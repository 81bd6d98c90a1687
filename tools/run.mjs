/**
 * `node tools/run.mjs <command> [arguments]`: runs a command with a Node that is recent enough, the dependencies
 * installed, and the project's own commands first on the PATH. Node 20 and its npm are all it needs.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { report } from './lib/failure.mjs';
import { nodeFolder } from './lib/node-runtime.mjs';
import { npmParent } from './lib/npm-parent.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { isSame } from './lib/processes.mjs';
import { stage } from './lib/stages.mjs';

const PARENT_CHECK_MS = 500;

function run(command, args, folder) {
  const PATH = [folder, inRoot('node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PATH } });
  // a terminal sends its Ctrl-C to the child too; a signal sent to us alone is passed on, and twice is as good as once
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = npmParent();
  if (parent) setInterval(() => isSame(parent) || child.kill('SIGTERM'), PARENT_CHECK_MS).unref();
  child.once('error', (error) => {
    console.error(`${command}: ${error.message}`);
    process.exit(127);
  });
  child.once('exit', (code, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : code));
}

try {
  const [command, ...args] = process.argv.slice(2);
  let folder;
  await stage('Dependencies', () => {
    const announce = (sentence) => console.log(`  ${sentence}`);
    folder = nodeFolder(announce);
    return ensureDependencies(root, folder, announce);
  });
  run(command, args, folder);
} catch (error) {
  report(error);
}
