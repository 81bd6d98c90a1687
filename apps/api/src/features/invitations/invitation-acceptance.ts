import { Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, type PracticeContext, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { PracticeContexts } from '../../platform/database/practice-contexts.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { AuthSessions, type Exchange, type NextStep } from '../session/auth-sessions.js';
import { Credentials, type PersonRow } from '../session/credentials.js';
import { Passwords } from '../session/passwords.js';
import type { AcceptInvitationDto, InvitationDto } from './invitation.dto.js';

/** What a link leads to: the invitation and the row it is for. */
interface Invited {
  practice: PracticeContext;
  kind: 'member' | 'client';
  subjectId: string;
  email: string;
  name: string;
  language: 'en' | 'es';
  roles: string[];
  invitedBy: string | null;
  expiresAt: Date;
  person: PersonRow | undefined;
}
/** Who takes an invitation up: known by password already, or new with this hash. */
type Acceptor = { id: string; second_factor: boolean | null; newHash?: string };

const SUBJECT = `
  select i.kind, i.email, i.expires_at, by.name as invited_by, coalesce(m.name, c.name) as name,
    coalesce(m.language, c.language) as language, coalesce(m.roles, '{}') as roles
  from invitation i
  left join member m on i.kind = 'member' and m.practice_id = i.practice_id and m.id = i.subject_id and m.state = 'invited'
  left join client c on i.kind = 'client' and c.practice_id = i.practice_id and c.id = i.subject_id
  left join member by on by.practice_id = i.practice_id and by.id = i.invited_by
  where i.practice_id = $1 and i.subject_id = $2 and i.state = 'pending' and (m.id is not null or c.id is not null)`;

/** The invited person's side of an invitation: what it says, and taking it up. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly identity: Identity,
    private readonly tenant: Tenant,
    private readonly practices: PracticeContexts,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
    private readonly sessions: AuthSessions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `invitation.not_found` when it was used, withdrawn, has expired or never was */
  async lookup(token: string): Promise<InvitationDto> {
    const { practice, kind, name, email, language, person, expiresAt, invitedBy } = await this.find(token);
    return {
      kind, practice: { name: practice.name, country: practice.country }, name, email, language,
      hasAccount: Boolean(person?.password_hash), expiresAt: expiresAt.toISOString(), invitedBy,
    };
  }

  /**
   * Takes an invitation up and signs in. Of fifty at once, one gets through.
   * @throws DomainError `invitation.not_found`, `invitation.understanding_required`, `invitation.already_belongs`,
   *   `password.refused`, `session.slow_down`, or `request.invalid` for a password that will not do
   */
  async accept({ token, password, understood }: AcceptInvitationDto, exchange: Exchange): Promise<{ next: NextStep }> {
    const invited = await this.find(token);
    const { practice, kind } = invited;
    if (kind === 'client' && !understood) throw new DomainError('invitation.understanding_required');
    const acceptor = await this.acceptorOf(invited, password, exchange.request.ip);
    await this.admit(token, invited, acceptor);
    return { next: await this.sessions.start(acceptor, exchange, { practice_id: practice.id, kind }) };
  }

  /**
   * As `accept`, without signing in, for invented people whose one password was hashed before. Nobody proves anything
   * here, so no route leads to it: the demo's seed alone calls it.
   * @throws DomainError `invitation.not_found`, `invitation.already_belongs`
   */
  async acceptHashed(token: string, passwordHash: string): Promise<void> {
    const invited = await this.find(token);
    const acceptor = invited.person ? { id: invited.person.id, second_factor: null } : { id: newId(), second_factor: null, newHash: passwordHash };
    await this.admit(token, invited, acceptor);
  }

  private async admit(token: string, invited: Invited, acceptor: Acceptor): Promise<void> {
    const { practice, kind, subjectId } = invited;
    const context = { requestId: currentContext().requestId, roles: [], practice, [kind === 'member' ? 'memberId' : 'clientId']: subjectId };
    await runInContext(context, () => this.tenant.run((tx) => this.takeUp(tx, token, invited, acceptor)));
  }

  private async find(token: string): Promise<Invited> {
    const found = await this.identity.maybe<{ practice_id: string; subject_id: string }>('token_find', [hashToken(token), 'invitation', this.clock.now()]);
    const practice = found && (await this.practices.of(found.practice_id));
    if (!found || !practice) throw new DomainError('invitation.not_found');
    const row = await this.tenant.run((tx) => tx.maybe(SUBJECT, [practice.id, found.subject_id]), practice.id);
    if (!row) throw new DomainError('invitation.not_found');
    return {
      practice, subjectId: found.subject_id, kind: row.kind, email: row.email, name: row.name, language: row.language === 'es' ? 'es' : 'en',
      roles: row.roles, invitedBy: row.invited_by, expiresAt: row.expires_at,
      person: await this.identity.maybe<PersonRow>('person_by_email', [row.email]),
    };
  }

  private async acceptorOf({ person, email }: Invited, password: string, address: string): Promise<Acceptor> {
    if (person) {
      return this.credentials.prove(email, password, address).catch((error: unknown) => {
        throw error instanceof DomainError && error.code === 'session.refused' ? new DomainError('password.refused') : error;
      });
    }
    this.passwords.requireGood(password, email);
    return { id: newId(), second_factor: false, newHash: await this.passwords.hash(password) };
  }

  private async takeUp(tx: TenantTx, token: string, { kind, subjectId, email, name, language, roles, practice }: Invited, acceptor: Acceptor): Promise<void> {
    const now = this.clock.now();
    const [used] = await this.identity.call('token_use', [hashToken(token), 'invitation', now], tx);
    if (!used) throw new DomainError('invitation.not_found');
    if (acceptor.newHash) await this.createPerson(tx, acceptor, { email, name, language });
    const memberships = await this.identity.call<{ practice_id: string; kind: string }>('membership_list', [acceptor.id], tx);
    if (memberships.some((m) => m.practice_id === practice.id && m.kind === kind)) throw new DomainError('invitation.already_belongs');
    if (kind === 'member') {
      tx.write(`update member set person_id = $3, state = 'active' where practice_id = $1 and id = $2`, [practice.id, subjectId, acceptor.id]);
    } else {
      tx.write('update client set person_id = $3, revision = revision + 1 where practice_id = $1 and id = $2', [practice.id, subjectId, acceptor.id]);
    }
    await this.identity.call('membership_put', [acceptor.id, practice.id, kind, subjectId, roles], tx);
    tx.write(`update invitation set state = 'accepted' where practice_id = $1 and subject_id = $2 and state = 'pending'`, [practice.id, subjectId]);
    this.outbox.wipeLinks(tx, subjectId);
    const clientId = kind === 'client' ? subjectId : undefined;
    this.audit.record(tx, { action: 'invitation.accept', subject: { kind, id: subjectId }, clientId });
    if (clientId) this.audit.record(tx, { action: 'invitation.understood', subject: { kind, id: clientId }, clientId });
  }

  /** Two invitations of one new person, accepted together: the second finds the account made by the first. */
  private async createPerson(tx: TenantTx, { id, newHash }: Acceptor, { email, name, language }: Pick<Invited, 'email' | 'name' | 'language'>): Promise<void> {
    await this.identity.call('person_create', [id, email, name, language, newHash, this.clock.now()], tx).catch((error: { code?: string }) => {
      throw error.code === '23505' ? new DomainError('service.busy', { retryAfter: 1 }) : error;
    });
  }
}
