import { openableClientScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';

export interface HeldClient {
  [column: string]: unknown;
  state: 'active' | 'discharged';
  key_id: string | null;
  sealed_key: Buffer;
}

/**
 * Holds a client until the transaction ends, so that what is sent, read and taken back in their conversation happens one
 * after the other. @throws DomainError `client.not_found` unless the caller may open this client
 */
export async function holdOpenableClient(tx: TenantTx, clientId: string): Promise<HeldClient> {
  const client = await tx.maybe<HeldClient>(
    `select c.state, k.key_id, k.sealed_key from client c left join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
     where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')} for no key update of c`,
    [tx.practiceId, clientId],
  );
  if (!client) throw new DomainError('client.not_found');
  return client;
}
