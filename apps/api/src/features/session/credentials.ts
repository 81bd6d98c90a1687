import { Injectable } from '@nestjs/common';
import type { PersonContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Passwords } from './passwords.js';
import { Throttle } from './throttle.js';

/** A person with what they prove themselves by. */
export interface PersonRow {
  [column: string]: unknown;
  id: string;
  email: string;
  name: string;
  language: 'en' | 'es';
  password_hash: string | null;
  disabled: boolean;
  second_factor: boolean | null;
}

/** Who somebody is, by email and password. Known or not, the same is answered and the same work done. */
@Injectable()
export class Credentials {
  constructor(
    private readonly identity: Identity,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @param address where the request came from
   * @throws DomainError `session.refused`, `session.slow_down`, or `service.busy`
   */
  async prove(email: string, password: string, address: string): Promise<PersonRow> {
    const guesses = [{ kind: 'address', of: address }, { kind: 'account', of: email }] as const;
    await this.throttle.require(...guesses);
    const person = await this.identity.maybe<PersonRow>('person_by_email', [email.trim()]);
    const fits = await this.passwords.verify(password, person?.password_hash);
    if (!person || !fits || person.disabled) throw new DomainError('session.refused');
    await this.throttle.succeeded(...guesses);
    return person;
  }

  /** Asks somebody signed in for their password again. @throws DomainError `password.refused`, `session.slow_down` */
  async proveAgain(person: PersonContext, password: string, address: string): Promise<void> {
    await this.prove(person.email, password, address).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === 'session.refused' ? new DomainError('password.refused') : error;
    });
  }
}
