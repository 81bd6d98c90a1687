import { randomInt } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import { Clock } from '../../platform/clock/clock.js';
import { Identity } from '../../platform/database/identity.js';
import { log } from '../../platform/logging/log.js';
import { Practices } from '../practice/practices.js';

const LIFETIME_MS = 86_400_000;
/** Letters and figures that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** As it is compared: case, spaces and the hyphen are the reader's business. */
export const setupCodeHash = (code: string): Buffer => hashToken(`setup|${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`);

/** While there is no practice, every start prints a new code: who reads the console may found one. */
@Injectable()
export class SetupCode implements OnApplicationBootstrap {
  constructor(
    private readonly practices: Practices,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.practices.none())) return;
    const code = `${group()}-${group()}`;
    const expires = new Date(this.clock.now().getTime() + LIFETIME_MS);
    await this.identity.call('token_create', [setupCodeHash(code), 'setup', null, null, expires]);
    log.info('setup.code', { code });
  }
}
