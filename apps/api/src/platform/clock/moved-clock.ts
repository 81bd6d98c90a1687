import { readFileSync } from 'node:fs';
import { Clock } from './clock.js';

/**
 * A clock for tests: ahead of the machine's by as many milliseconds as a file says, so that API and worker go through weeks
 * together. Read at every look; without the file it is the machine's own. Production refuses the setting that chooses it.
 */
export class MovedClock extends Clock {
  constructor(private readonly file: string) {
    super();
  }

  override now(): Date {
    return new Date(super.now().getTime() + this.ahead());
  }

  private ahead(): number {
    try {
      const ahead = Number(readFileSync(this.file, 'utf8'));
      return Number.isFinite(ahead) ? ahead : 0;
    } catch {
      return 0;
    }
  }
}
