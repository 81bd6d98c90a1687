import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Drives load from another process, so that making requests takes nothing from the event loop that measures. */
export class Load {
  constructor() {
    this.child = fork(fileURLToPath(new URL('load-process.mjs', import.meta.url)), { stdio: 'inherit' });
  }

  /**
   * Runs one job (load-process.mjs says what it is made of).
   * @returns requests per second, p50 and p99 in milliseconds, how many answers with which status
   * @throws Error when the generator fails
   */
  run(job) {
    return new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`the load generator ended with ${code}`));
      this.child.once('exit', gone);
      this.child.once('message', ({ result, error }) => {
        this.child.off('exit', gone);
        if (error) reject(new Error(error));
        else resolve(result);
      });
      this.child.send(job);
    });
  }

  stop() {
    this.child.kill();
  }
}

/** The middle one of three. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
