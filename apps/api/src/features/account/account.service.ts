import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, type PersonContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AuthSessions, type Exchange } from '../session/auth-sessions.js';
import { Credentials } from '../session/credentials.js';
import { Passwords } from '../session/passwords.js';
import { SecondFactors } from '../session/second-factors.js';
import type { SessionPersonDto } from '../session/session.dto.js';
import type { NewSecondFactorDto, PasswordAndCodeDto, PasswordChangeDto, PersonChangeDto, RecoveryCodesDto } from './account.dto.js';

const self = (): PersonContext => currentContext().person!;

/** One's own name, password and second factor. */
@Injectable()
export class AccountService {
  constructor(
    private readonly identity: Identity,
    private readonly tenant: Tenant,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: AuthSessions,
  ) {}

  /** Staff see each other by this name; what a client is called in their record is the therapist's to say. */
  async change(change: PersonChangeDto): Promise<SessionPersonDto> {
    const { id, email } = self();
    const name = change.name ?? self().name;
    const language = change.language ?? self().language;
    await this.noted('person.update', async (tx) => {
      await this.identity.call('person_update', [id, name, language], tx);
      tx?.write('update member set name = $3, language = $4 where practice_id = $1 and person_id = $2', [tx.practiceId, id, name, language]);
      // A client is written to in the language they read in.
      if (change.language) tx?.write('update client set language = $3, revision = revision + 1 where practice_id = $1 and person_id = $2 and language <> $3', [tx.practiceId, id, language]);
    });
    return { id, name, email, language };
  }

  /** All other sessions end; this one gets a new token. */
  async changePassword({ current, password }: PasswordChangeDto, exchange: Exchange): Promise<void> {
    const { id, email, sessionId } = self();
    this.passwords.requireGood(password, email);
    await this.credentials.proveAgain(self(), current, exchange.request.ip);
    const hash = await this.passwords.hash(password);
    await this.noted('password.change', async (tx) => {
      await this.identity.call('credential_put', [id, hash, this.clock.now()], tx);
      await this.identity.call('session_end_others', [id, sessionId], tx);
    });
    await this.sessions.rotate(exchange, {});
  }

  async beginSecondFactor(password: string, address: string): Promise<NewSecondFactorDto> {
    if (self().hasSecondFactor) throw new DomainError('second_factor.already_set');
    await this.credentials.proveAgain(self(), password, address);
    return this.secondFactors.begin(self());
  }

  async confirmSecondFactor(code: string, exchange: Exchange): Promise<RecoveryCodesDto> {
    const recoveryCodes = await this.secondFactors.confirm(self().id, code);
    await this.sessions.rotate(exchange, { secondFactor: true });
    await this.noted('second-factor.set');
    return { recoveryCodes };
  }

  /** @throws DomainError `second_factor.required` while a practice asks for one */
  async removeSecondFactor({ password, code }: PasswordAndCodeDto, address: string): Promise<void> {
    const { id, hasSecondFactor } = self();
    if (!hasSecondFactor) throw new DomainError('second_factor.not_set');
    const memberships = await this.sessions.memberships(id);
    if (memberships.some((m) => m.kind === 'member' && m.second_factor_required)) throw new DomainError('second_factor.required');
    await this.credentials.proveAgain(self(), password, address);
    await this.secondFactors.use(id, code);
    await this.secondFactors.remove(id);
    await this.noted('second-factor.remove');
  }

  async renewRecoveryCodes(password: string, address: string): Promise<RecoveryCodesDto> {
    if (!self().hasSecondFactor) throw new DomainError('second_factor.not_set');
    await this.credentials.proveAgain(self(), password, address);
    const recoveryCodes = await this.secondFactors.renewRecoveryCodes(self().id);
    await this.noted('recovery-codes.renew');
    return { recoveryCodes };
  }

  /** Does `work` with its line in the audit of the practice one is in; somebody in no practice has none. */
  private async noted(action: AuditAction, work: (tx?: TenantTx) => Promise<void> = async () => undefined): Promise<void> {
    if (!currentContext().practice) return work();
    await this.tenant.run(async (tx) => {
      await work(tx);
      this.audit.record(tx, { action, subject: { kind: 'person', id: self().id } });
    });
  }
}
