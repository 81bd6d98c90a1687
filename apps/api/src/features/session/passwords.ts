import { Injectable } from '@nestjs/common';
import { invalid } from '../../platform/errors/domain-error.js';
import { hashArgon2id, verifyArgon2id } from './argon2id.js';
import { HashGate } from './hash-gate.js';
import { passwordFault } from './password-rules.js';

const AT_ONCE = 2;
const MAY_WAIT = 100;

/** Makes and compares password hashes, few at a time. */
@Injectable()
export class Passwords {
  private readonly gate = new HashGate(AT_ONCE, MAY_WAIT);
  private nobody: Promise<string> | undefined;

  /** @throws DomainError `request.invalid` when the password is too short, too long or common; `field` names it. */
  requireGood(password: string, email: string, field = 'password'): void {
    const fault = passwordFault(password, email, field);
    if (fault) throw invalid(fault);
  }

  /** @throws DomainError `service.busy` when too many wait already. */
  hash(password: string): Promise<string> {
    return this.gate.run(() => hashArgon2id(password));
  }

  /** Whether the password fits the hash. Without a hash the same work is done, and the answer is no. */
  async verify(password: string, hash: string | null | undefined): Promise<boolean> {
    this.nobody ??= hashArgon2id('nobody has this password');
    const against = hash ?? (await this.nobody);
    const fits = await this.gate.run(() => verifyArgon2id(password, against));
    return fits && hash != null;
  }
}
