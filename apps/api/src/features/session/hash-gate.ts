import { DomainError } from '../../platform/errors/domain-error.js';

/**
 * Lets few pieces of heavy work run at once and a bounded number wait, so that a wave of sign-ins costs neither all
 * memory nor everybody's patience.
 */
export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
  ) {}

  /** @throws DomainError `service.busy` when the queue is full: nothing was done. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mayWait) throw new DomainError('service.busy', { retryAfter: 2 });
      // The one that ends hands its place over: `running` stays as it is.
      await new Promise<void>((go) => this.waiting.push(go));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
