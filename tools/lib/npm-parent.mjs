import fs from 'node:fs';
import { birthOf } from './processes.mjs';

const read = (pid, name) => {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
};

const isNpm = (pid) => /^npm[ \0]|npm-cli\.c?js/.test(read(pid, 'cmdline'));
const parentOf = (pid) => Number(read(pid, 'stat').replace(/^.*\) /s, '').split(' ')[1]);

/**
 * The npm process that runs this script, with a shell in between or not, as `{pid, birth}`; undefined without one.
 * A killed npm passes nothing on, so whoever it started has to look.
 */
export function npmParent() {
  for (let pid = process.ppid, level = 0; pid > 1 && level < 3; pid = parentOf(pid), level++) {
    if (isNpm(pid)) return { pid, birth: birthOf(pid) };
  }
  return undefined;
}
