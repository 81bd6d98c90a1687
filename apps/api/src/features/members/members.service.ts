import { Injectable } from '@nestjs/common';
import type { StaffRole } from '../../platform/access/permissions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import type { InvitationStateDto } from '../invitations/invitation.dto.js';
import { Invitations } from '../invitations/invitations.js';
import type { MemberDto, MemberPutDto } from './member.dto.js';
import { Member } from './member.entity.js';
import { MemberList } from './member-list.js';
import { findMember, requireAnotherOwner, requireMayChangeOwners, requireNoPrimaries } from './member-rules.js';

const sameRoles = (a: StaffRole[], b: StaffRole[]): boolean => [...a].sort().join() === [...b].sort().join();

/** Invites members, changes what they are, and asks them again. */
@Injectable()
export class MembersService {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly invitations: Invitations,
    private readonly list: MemberList,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Invites a member under the id given, or changes the one that has it. */
  put(id: string, body: MemberPutDto): Promise<{ member: MemberDto; created: boolean }> {
    return this.tenant.run(async (tx) => {
      const before = await findMember(tx, id);
      if (before) await this.edit(tx, before, body);
      else await this.invite(tx, id, body);
      return { member: await this.list.one(tx, id), created: !before };
    });
  }

  /** Sends the invitation again, by a new link. @throws DomainError `member.not_found`, `member.ended`, `invitation.accepted` */
  resend(id: string): Promise<InvitationStateDto> {
    return this.tenant.run(async (tx) => {
      const member = await this.invited(tx, id);
      return this.invitations.send(tx, { kind: 'member', id, email: member.email, language: member.language });
    });
  }

  /** Withdraws it: the link is dead. @throws DomainError `member.not_found`, `member.ended`, `invitation.accepted` */
  withdraw(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      await this.invited(tx, id);
      await this.invitations.withdraw(tx, { kind: 'member', id });
    });
  }

  private async invite(tx: TenantTx, id: string, { name, email, roles, ...given }: MemberPutDto): Promise<void> {
    const language = given.language ?? currentPractice().language;
    requireMayChangeOwners([], roles);
    await this.requireFreeEmail(tx, id, email);
    const { practiceId } = tx;
    await tx
      .repository(Member)
      .insert({ practiceId, id, personId: null, name, email, language, roles, state: 'invited', createdAt: this.clock.now(), endedAt: null })
      .catch(takenTogether);
    this.audit.record(tx, { action: 'member.invite', subject: { kind: 'member', id }, detail: { roles: roles.join(',') } });
    await this.invitations.send(tx, { kind: 'member', id, email, language });
  }

  private async edit(tx: TenantTx, before: Member, { name, email, roles, ...given }: MemberPutDto): Promise<void> {
    const { id } = before;
    const language = given.language ?? before.language;
    if (before.state === 'ended') throw new DomainError('member.ended');
    const moved = email.toLowerCase() !== before.email.toLowerCase();
    if (moved && before.state === 'active') throw invalid({ field: 'email', code: 'fixed', detail: 'This is the address they sign in with.' });
    if (!moved && name === before.name && language === before.language && sameRoles(roles, before.roles)) return;
    requireMayChangeOwners(before.roles, roles);
    if (before.roles.includes('owner') && !roles.includes('owner')) await requireAnotherOwner(tx, before);
    if (before.roles.includes('therapist') && !roles.includes('therapist')) await requireNoPrimaries(tx, id);
    if (moved) await this.requireFreeEmail(tx, id, email);
    await tx.repository(Member).update({ practiceId: tx.practiceId, id }, { name, email, roles, language }).catch(takenTogether);
    if (before.personId) await this.identity.call('membership_put', [before.personId, tx.practiceId, 'member', id, roles], tx);
    this.audit.record(tx, { action: 'member.update', subject: { kind: 'member', id }, detail: { roles: roles.join(',') } });
    if (moved) await this.invitations.send(tx, { kind: 'member', id, email, language });
  }

  private async invited(tx: TenantTx, id: string): Promise<Member> {
    const member = await findMember(tx, id);
    if (!member) throw new DomainError('member.not_found');
    if (member.state !== 'invited') throw new DomainError(member.state === 'ended' ? 'member.ended' : 'invitation.accepted');
    return member;
  }

  private async requireFreeEmail(tx: TenantTx, id: string, email: string): Promise<void> {
    const taken = await tx.maybe(`select from member where practice_id = $1 and id <> $2 and lower(email) = lower($3) and state <> 'ended'`, [
      tx.practiceId, id, email,
    ]);
    if (taken) throw new DomainError('member.email_taken');
  }
}

/** Two at once: the second finds the address or the id taken. */
function takenTogether(error: { code?: string }): never {
  throw error.code === '23505' ? new DomainError('member.email_taken') : error;
}
