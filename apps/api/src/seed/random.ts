import { createHash } from 'node:crypto';

/** Numbers that look like chance and repeat exactly for their seed: 48 bits of a hash of the seed and a counter. */
export class Random {
  private count = 0;

  constructor(private readonly seed: string) {}

  /** In [0, 1). */
  next(): number {
    const bytes = createHash('sha256').update(`${this.seed}|${this.count}`).digest();
    this.count += 1;
    return bytes.readUIntBE(0, 6) / 2 ** 48;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)]!;
  }
}
