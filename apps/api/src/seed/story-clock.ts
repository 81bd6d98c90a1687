import type { Clock } from '../platform/clock/clock.js';

/** Puts the application's one clock to the moment in which a part of the story happens. */
export class StoryClock {
  private readonly real: () => Date;

  constructor(private readonly clock: Clock) {
    this.real = clock.now;
  }

  set(instant: Date): void {
    this.clock.now = () => new Date(instant);
  }

  /** Lets time run on as it really does. */
  release(): void {
    this.clock.now = this.real;
  }
}
