import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { Identity } from '../../platform/database/identity.js';
import { DomainError } from '../../platform/errors/domain-error.js';

/** What is guessed at, and how many tries are free of waiting. An address may be a whole clinic's. */
const FREE = { account: 5, address: 60, 'second-factor': 5, setup: 10, reset: 4, 'partner-address': 300, 'partner-link': 40, 'partner-making': 12, 'calendar-address': 600, 'calendar-feed': 60 } as const;
export type Guess = { kind: keyof typeof FREE; of: string };

/** Slows guessing down, in one store for all processes. Only keyed digests of emails and addresses are kept. */
@Injectable()
export class Throttle {
  private readonly key: Buffer;

  constructor(
    private readonly identity: Identity,
    private readonly clock: Clock,
    @Inject(ENV) env: Pick<Env, 'masterKey'>,
  ) {
    this.key = createHmac('sha256', env.masterKey).update('throttle').digest();
  }

  /** Counts a try before it is made. @returns the seconds to wait instead, or 0 */
  take(...guesses: Guess[]): Promise<number> {
    return this.identity.value<number>('throttle_take', [guesses.map((g) => this.digest(g)), guesses.map((g) => FREE[g.kind]), this.clock.now()]);
  }

  /** As `take`. @throws DomainError `session.slow_down` with the seconds to wait */
  async require(...guesses: Guess[]): Promise<void> {
    const wait = await this.take(...guesses);
    if (wait > 0) throw new DomainError('session.slow_down', { retryAfter: wait });
  }

  /** The try was right: its own count is forgotten, and the address is not held to account for it. */
  async succeeded(...guesses: Guess[]): Promise<void> {
    const digests = (address: boolean): Buffer[] => guesses.filter((g) => (g.kind === 'address') === address).map((g) => this.digest(g));
    await this.identity.call('throttle_succeed', [digests(false), digests(true)]);
  }

  private digest({ kind, of }: Guess): Buffer {
    return createHmac('sha256', this.key).update(`${kind}|${of.trim().toLowerCase()}`).digest();
  }
}
