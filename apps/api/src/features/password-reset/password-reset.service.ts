import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { PracticeContexts } from '../../platform/database/practice-contexts.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { log } from '../../platform/logging/log.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { AuthSessions } from '../session/auth-sessions.js';
import { Passwords } from '../session/passwords.js';
import { Throttle } from '../session/throttle.js';
import type { PasswordResetDto, PasswordResetRequestDto } from './password-reset.dto.js';
import { ResetLinks } from './reset-links.js';

/** Forgotten passwords. Nothing that is answered, nor when, says whether an account is known. */
@Injectable()
export class PasswordResetService implements OnModuleDestroy {
  private readonly underway = new Set<Promise<void>>();

  constructor(
    private readonly identity: Identity,
    private readonly tenant: Tenant,
    private readonly practices: PracticeContexts,
    private readonly sessions: AuthSessions,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly links: ResetLinks,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Answers at once; the link is made and mailed behind the answer, so that the time taken tells nothing. */
  request({ email }: PasswordResetRequestDto): void {
    const work = this.mailLink(email)
      .catch((error: Error) => log.error('password_reset.mail_failed', { error: error.name }))
      .finally(() => this.underway.delete(work));
    this.underway.add(work);
  }

  /** Resolves when every link asked for so far has been written to the outbox. */
  async settled(): Promise<void> {
    await Promise.all(this.underway);
  }

  onModuleDestroy(): Promise<void> {
    return this.settled();
  }

  /** The new password holds, every session is over, and a second factor stays in force. */
  async confirm({ token, password }: PasswordResetDto): Promise<void> {
    const refused = new DomainError('password_reset.used_or_expired');
    const found = await this.identity.maybe<{ subject_id: string }>('token_find', [hashToken(token), 'password-reset', this.clock.now()]);
    const person = found && (await this.identity.maybe<{ id: string; email: string }>('person_by_id', [found.subject_id]));
    if (!person) throw refused;
    this.passwords.requireGood(password, person.email);
    const hash = await this.passwords.hash(password);
    if (!(await this.identity.value<string | null>('password_reset', [hashToken(token), hash, this.clock.now()]))) throw refused;
    await this.throttle.succeeded({ kind: 'account', of: person.email }, { kind: 'reset', of: person.email });
    await this.inPracticesOf(person.id, (tx) => {
      this.outbox.wipeLinks(tx, person.id);
      this.audit.record(tx, { action: 'password.reset', subject: { kind: 'person', id: person.id } });
    });
  }

  private async mailLink(email: string): Promise<void> {
    if (await this.throttle.take({ kind: 'reset', of: email })) return;
    const made = await this.links.make(email);
    if (!made) return;
    await this.inPracticesOf(
      made.personId,
      (tx) => {
        this.outbox.wipeLinks(tx, made.personId);
        this.outbox.add(tx, { kind: 'password-reset', recipient: made.email, language: made.language, subjectId: made.personId, link: made.link });
      },
      1,
    );
  }

  /** Runs `work` in the practices that a person belongs to, the last used first, at most `most` of them. */
  private async inPracticesOf(personId: string, work: (tx: TenantTx) => void, most = Infinity): Promise<void> {
    const { requestId } = currentContext();
    const ids = [...new Set((await this.sessions.memberships(personId)).map((m) => m.practice_id))];
    for (const id of ids.slice(0, most)) {
      const practice = await this.practices.of(id);
      if (practice) await runInContext({ requestId, roles: [], practice }, () => this.tenant.run(async (tx) => work(tx)));
    }
  }
}
