import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { MemberAbsences } from '../absences/member-absences.js';
import { CareTeams } from '../care-team/care-teams.js';
import { Covers } from '../care-team/covers.js';
import { Invitations } from '../invitations/invitations.js';
import type { MemberDto } from './member.dto.js';
import { Member } from './member.entity.js';
import { MemberList } from './member-list.js';
import { findMember, primariesOf, requireAnotherOwner, requireMayChangeOwners } from './member-rules.js';

/** Ends a membership: every client has a primary afterwards, and the member is out on their next request. */
@Injectable()
export class MemberEnding {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly careTeams: CareTeams,
    private readonly covers: Covers,
    private readonly absences: MemberAbsences,
    private readonly invitations: Invitations,
    private readonly list: MemberList,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param primaries who takes over each client whose primary they are (client id to member id)
   * @throws DomainError `member.not_found`, `member.last_owner`, `member.primary_needed` with a fault per client
   */
  end(id: string, primaries: Record<string, string>): Promise<MemberDto> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      const member = await findMember(tx, id);
      if (!member) throw new DomainError('member.not_found');
      if (member.state !== 'ended') await this.out(tx, member, primaries);
      return this.list.one(tx, id);
    });
  }

  private async out(tx: TenantTx, member: Member, primaries: Record<string, string>): Promise<void> {
    const { id } = member;
    requireMayChangeOwners(member.roles, []);
    if (member.roles.includes('owner')) await requireAnotherOwner(tx, member);
    await this.handOver(tx, id, primaries);
    this.endSupervisions(tx, id);
    await this.absences.endAll(tx, id);
    if (member.state === 'invited') await this.invitations.withdraw(tx, { kind: 'member', id });
    tx.write(`update member set state = 'ended', ended_at = $3 where practice_id = $1 and id = $2`, [tx.practiceId, id, this.clock.now()]);
    await this.covers.settle(tx);
    await this.identity.call('membership_end', [tx.practiceId, 'member', id], tx);
    this.audit.record(tx, { action: 'member.end', subject: { kind: 'member', id } });
  }

  private async handOver(tx: TenantTx, id: string, primaries: Record<string, string>): Promise<void> {
    const clients = await primariesOf(tx, id);
    const able = await this.therapists(tx, id);
    const errors = clients
      .filter((client) => !able.has(primaries[client] ?? ''))
      .map((client) => ({ field: `primaries.${client}`, code: primaries[client] === undefined ? 'required' : 'not_a_therapist' }));
    if (errors.length) throw new DomainError('member.primary_needed', { errors });
    for (const client of clients) await this.careTeams.replace(tx, client, id, primaries[client]);
    const rest = await tx.query<{ client_id: string }>(`select client_id from care_team where practice_id = $1 and member_id = $2 and until is null and kind = 'treating'`, [
      tx.practiceId, id,
    ]);
    for (const { client_id: client } of rest) await this.careTeams.replace(tx, client, id);
  }

  private async therapists(tx: TenantTx, except: string): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select id from member where practice_id = $1 and id <> $2 and state = 'active' and 'therapist' = any (roles)`,
      [tx.practiceId, except],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Those that run end today; those that were to begin later never do. */
  private endSupervisions(tx: TenantTx, id: string): void {
    const today = localDateOf(this.clock.now(), currentPractice().timeZone);
    const mine = 'practice_id = $1 and (supervisor_id = $2 or supervisee_id = $2)';
    tx.write(`delete from supervision where ${mine} and from_date > $3::date`, [tx.practiceId, id, today]);
    tx.write(`update supervision set until_date = $3::date where ${mine} and (until_date is null or until_date > $3::date)`, [tx.practiceId, id, today]);
  }
}
