import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { Identity } from '../../platform/database/identity.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Throttle } from './throttle.js';

const PERIOD_S = 30;
const RECOVERY_CODES = 10;
/** Letters and figures that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretPlace = (personId: string): string => `second-factor:${personId}`;

interface FactorRow {
  [column: string]: unknown;
  sealed_secret: Buffer;
  confirmed: boolean;
  last_step: number;
}

const totp = (secret: string, email = ''): TOTP =>
  new TOTP({ issuer: 'Attune', label: email, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_S });
/** What an app shows, six figures, which some write with a space between. Anything else is no code of an app: what compares codes takes it for a fault. */
const figuresOf = (code: string): string | undefined => /^\d{6}$/.exec(code.replaceAll(' ', ''))?.[0];
const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Time-based codes (RFC 6238) and recovery codes; each works once. */
@Injectable()
export class SecondFactors {
  private readonly key: Buffer;

  constructor(
    private readonly identity: Identity,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    @Inject(ENV) env: Pick<Env, 'masterKey'>,
  ) {
    this.key = createHmac('sha256', env.masterKey).update('recovery-code').digest();
  }

  /** A new secret, not in force before it is confirmed. @throws DomainError `second_factor.already_set` */
  async begin(person: { id: string; email: string }): Promise<{ secret: string; uri: string }> {
    const secret = new Secret({ size: 20 }).base32;
    const sealed = this.sealing.sealShared(secretPlace(person.id), secret);
    if (!(await this.identity.value<boolean>('second_factor_begin', [person.id, sealed]))) throw new DomainError('second_factor.already_set');
    return { secret, uri: totp(secret, person.email).toString() };
  }

  /**
   * Puts the secret in force once a code of it was shown.
   * @returns the recovery codes, in clear this once
   * @throws DomainError `second_factor.refused`, `second_factor.not_set`, `second_factor.already_set`
   */
  async confirm(personId: string, code: string): Promise<string[]> {
    const factor = await this.read(personId);
    if (!factor) throw new DomainError('second_factor.not_set');
    if (factor.confirmed) throw new DomainError('second_factor.already_set');
    const figures = figuresOf(code);
    await this.guarded(personId, async () => figures !== undefined && this.useTotp(personId, factor, figures));
    await this.identity.call('second_factor_confirm', [personId, this.clock.now()]);
    return this.renewRecoveryCodes(personId);
  }

  /** Uses a code, of the app or for recovery. @throws DomainError `second_factor.refused`, `second_factor.not_set`, `session.slow_down` */
  async use(personId: string, code: string): Promise<void> {
    const factor = await this.read(personId);
    if (!factor?.confirmed) throw new DomainError('second_factor.not_set');
    const figures = figuresOf(code);
    await this.guarded(personId, () => (figures ? this.useTotp(personId, factor, figures) : this.useRecovery(personId, code)));
  }

  /** Ten new recovery codes; the old ones die. */
  async renewRecoveryCodes(personId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => [group(), group(), group()].join('-'));
    await this.identity.call('recovery_codes_put', [personId, codes.map((code) => this.digest(code))]);
    return codes;
  }

  async remove(personId: string): Promise<void> {
    await this.identity.call('second_factor_remove', [personId]);
  }

  private read(personId: string): Promise<FactorRow | undefined> {
    return this.identity.maybe<FactorRow>('second_factor_get', [personId]);
  }

  private async guarded(personId: string, attempt: () => Promise<boolean>): Promise<void> {
    const guess = { kind: 'second-factor', of: personId } as const;
    await this.throttle.require(guess);
    if (!(await attempt())) throw new DomainError('second_factor.refused');
    await this.throttle.succeeded(guess);
  }

  /** The step that the code is of is used up in the same statement that asks whether it is still free. */
  private async useTotp(personId: string, { sealed_secret }: FactorRow, figures: string): Promise<boolean> {
    const secret = this.sealing.openShared(secretPlace(personId), sealed_secret);
    const timestamp = this.clock.now().getTime();
    const delta = totp(secret).validate({ token: figures, timestamp, window: 1 });
    if (delta === null) return false;
    const step = Math.floor(timestamp / 1000 / PERIOD_S) + delta;
    return this.identity.value<boolean>('second_factor_use', [personId, step]);
  }

  private useRecovery(personId: string, code: string): Promise<boolean> {
    return this.identity.value<boolean>('recovery_code_use', [personId, this.digest(code), this.clock.now()]);
  }

  /** Case, spaces and hyphens are the reader's business. Keyed, so that a copy of the table cannot be guessed at. */
  private digest(code: string): Buffer {
    return createHmac('sha256', this.key).update(code.toUpperCase().replace(/[^0-9A-Z]/g, '')).digest();
  }
}
