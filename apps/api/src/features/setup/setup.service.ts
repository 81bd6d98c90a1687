import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Identity } from '../../platform/database/identity.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Practices } from '../practice/practices.js';
import { AuthSessions, type Exchange } from '../session/auth-sessions.js';
import { Passwords } from '../session/passwords.js';
import type { NextDto } from '../session/session.dto.js';
import { type Guess, Throttle } from '../session/throttle.js';
import type { SetupDto, SetupStateDto } from './setup.dto.js';
import { setupCodeHash } from './setup-code.js';

/** The first run: founds the practice and its owner. */
@Injectable()
export class SetupService {
  constructor(
    private readonly practices: Practices,
    private readonly identity: Identity,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly sessions: AuthSessions,
    private readonly clock: Clock,
  ) {}

  async state(): Promise<SetupStateDto> {
    return { needed: await this.practices.none() };
  }

  /**
   * Founds the practice and signs its owner in. The code is used up in the transaction that founds it, so of two
   * with the same code one founds a practice.
   * @throws DomainError `setup.done`, `setup.code_refused`, `session.slow_down`, or `request.invalid` for a poor password
   */
  async found({ code, practice, owner }: SetupDto, exchange: Exchange): Promise<NextDto> {
    if (!(await this.practices.none())) throw new DomainError('setup.done');
    const guess: Guess = { kind: 'setup', of: 'code' };
    await this.throttle.require(guess);
    const key = [setupCodeHash(code), 'setup', this.clock.now()];
    if (!(await this.identity.maybe('token_find', key))) throw new DomainError('setup.code_refused');
    await this.throttle.succeeded(guess);
    const { name, email, password } = owner;
    this.passwords.requireGood(password, email, 'owner.password');
    const founder = { name, email, passwordHash: await this.passwords.hash(password) };
    const { personId, practice: { id } } = await this.practices.create({ ...practice }, founder, async (tx) => {
      if (!(await this.identity.maybe('token_use', key, tx))) throw new DomainError('setup.code_refused');
    });
    return { next: await this.sessions.start({ id: personId, second_factor: false }, exchange, { practice_id: id, kind: 'member' }) };
  }
}
