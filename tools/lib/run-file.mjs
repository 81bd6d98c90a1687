import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { writeDurably } from './files.mjs';
import { birthOf, isSame, waitUntil } from './processes.mjs';

const STOPPING_MS = 40_000;

/**
 * `run.json` in the data folder: which run uses it now, and its processes. It keeps two runs from one folder, and lets
 * a run that follows a killed one wait for what that left behind.
 */
export class RunFile {
  constructor(dataDir) {
    this.file = path.join(dataDir, 'run.json');
  }

  read() {
    try {
      return JSON.parse(fs.readFileSync(this.file, 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** Notes this run; `processes` are the ids of its children. */
  write(facts, processes = []) {
    const identity = (pid) => ({ pid, birth: birthOf(pid) });
    writeDurably(this.file, `${JSON.stringify({ ...facts, ...identity(process.pid), processes: processes.map(identity) }, null, 2)}\n`);
  }

  remove() {
    fs.rmSync(this.file, { force: true });
  }

  /**
   * Resolves when no earlier run uses the folder any more.
   * @throws Failure when one does and is not on its way out
   */
  async waitForEarlierRun() {
    const earlier = this.read();
    if (!earlier) return;
    if (isSame(earlier) && earlier.pid !== process.pid) {
      const ended = await waitUntil(() => !isSame(earlier) || this.read()?.state === 'stopping', 1500);
      if (!ended) throw new Failure(`Attune is running already on this data folder, at ${earlier.url}. Stop it first, or set DATA_DIR and PORT for a second one.`);
      await waitUntil(() => !isSame(earlier), STOPPING_MS);
    }
    const left = () => earlier.processes.filter(isSame);
    if (await waitUntil(() => left().length === 0, 15_000)) return;
    for (const { pid } of left()) process.kill(pid, 'SIGKILL');
    await waitUntil(() => left().length === 0, 5000);
  }
}
