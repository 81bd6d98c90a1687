import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { Identity } from '../../platform/database/identity.js';

const LIFETIME_MS = 3_600_000;

/** A person who may choose a new password, and the link by which. */
export interface ResetLink {
  personId: string;
  email: string;
  language: 'en' | 'es';
  link: string;
}

/** Makes the links by which a new password is chosen: each works once, for an hour, and kills the one before. */
@Injectable()
export class ResetLinks {
  constructor(
    private readonly identity: Identity,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** @returns undefined when there is no such account */
  async make(email: string): Promise<ResetLink | undefined> {
    const person = await this.identity.maybe<{ id: string; email: string; language: 'en' | 'es'; disabled: boolean }>('person_by_email', [email.trim()]);
    if (!person || person.disabled) return undefined;
    const token = randomBytes(32).toString('base64url');
    const expires = new Date(this.clock.now().getTime() + LIFETIME_MS);
    await this.identity.call('token_create', [hashToken(token), 'password-reset', null, person.id, expires]);
    return { personId: person.id, email: person.email, language: person.language, link: `${this.env.publicUrl}/reset#${token}` };
  }
}
