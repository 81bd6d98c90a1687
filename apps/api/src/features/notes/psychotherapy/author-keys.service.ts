import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { AuthorSealer } from '../../../platform/sealing/author-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

interface KeyRow {
  [column: string]: unknown;
  key_id: string | null;
  sealed_key: Buffer | null;
}

/** The keys of what members keep to themselves about a client: one for each author and client, made with the first note (ADR 13). */
@Injectable()
export class AuthorKeys {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** The caller's sealer for a client; none while they have written nothing. @throws DomainError `client.erased` */
  async find(tx: TenantTx, clientId: string): Promise<AuthorSealer | undefined> {
    const authorId = currentContext().memberId!;
    const row = await tx.maybe<KeyRow>(
      `select a.key_id, a.sealed_key from client_key k
       left join psychotherapy_note_key a on a.practice_id = k.practice_id and a.client_id = k.client_id and a.author_id = $3
       where k.practice_id = $1 and k.client_id = $2`,
      [tx.practiceId, clientId, authorId],
    );
    if (!row) throw new DomainError('client.erased');
    if (!row.key_id || !row.sealed_key) return undefined;
    return this.sealing.authorSealer(authorId, clientId, { keyId: row.key_id, sealedKey: row.sealed_key });
  }

  /** The same, made when there is none yet. @throws DomainError `client.erased` */
  async findOrMake(tx: TenantTx, clientId: string): Promise<AuthorSealer> {
    const found = await this.find(tx, clientId);
    if (found) return found;
    const authorId = currentContext().memberId!;
    const { keyId, sealedKey } = this.sealing.newAuthorKey(authorId, clientId);
    await tx.query(
      `insert into psychotherapy_note_key (practice_id, author_id, client_id, key_id, sealed_key, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [tx.practiceId, authorId, clientId, keyId, sealedKey, this.clock.now()],
    );
    // Of two that came together, one made it: both use that.
    return (await this.find(tx, clientId))!;
  }
}
