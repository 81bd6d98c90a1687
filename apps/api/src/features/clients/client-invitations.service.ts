import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Invitations } from '../invitations/invitations.js';
import type { ClientInvitationDto } from './client.dto.js';
import { loadClient } from './client-record.js';

/** Lets a client into the portal by invitation. */
@Injectable()
export class ClientInvitations {
  constructor(
    private readonly tenant: Tenant,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends an invitation to the client's address, in place of an earlier one.
   * @throws DomainError `client.not_found`, `client.discharged`, `invitation.email_needed`, `invitation.accepted`
   */
  send(id: string): Promise<ClientInvitationDto> {
    return this.tenant.run(async (tx) => {
      const { state, portal, email, language } = await loadClient(tx, id, this.clock.now());
      if (state !== 'active') throw new DomainError('client.discharged');
      if (portal === 'active') throw new DomainError('invitation.accepted');
      if (!email) throw new DomainError('invitation.email_needed', { errors: [{ field: 'email', code: 'required' }] });
      return this.invitations.send(tx, { kind: 'client', id, email, language });
    });
  }

  /** Makes a pending invitation's link dead. */
  withdraw(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const { portal } = await loadClient(tx, id, this.clock.now());
      if (portal === 'invited') await this.invitations.withdraw(tx, { kind: 'client', id });
    });
  }
}
