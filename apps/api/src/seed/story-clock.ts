import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../platform/clock/clock.js';

/** Lets the application's one clock show, to each part of the story, the moment in which that part happens. */
export class StoryClock {
  private readonly moment = new AsyncLocalStorage<Date>();
  private readonly real: () => Date;

  constructor(private readonly clock: Clock) {
    this.real = clock.now;
    clock.now = () => new Date(this.moment.getStore() ?? this.real.call(clock));
  }

  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.moment.run(instant, work);
  }

  /** Gives the clock back. */
  release(): void {
    this.clock.now = this.real;
  }
}
