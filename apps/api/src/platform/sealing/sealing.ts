import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { currentPractice, type PracticeContext } from '../context/request-context.js';
import type { TenantTx } from '../database/tenant-tx.js';
import { DomainError } from '../errors/domain-error.js';
import { newId } from '../ids.js';
import { AuthorSealer } from './author-sealer.js';
import { ClientSealer } from './client-sealer.js';
import { type Key, openBytes, sealBytes } from './envelope.js';
import { opening, orUndefined, orUnreadable } from './unreadable.js';

const MASTER_ID = '00000000-0000-0000-0000-000000000001';
const MOST_PRACTICES = 1_000;
type KeyedPractice = Pick<PracticeContext, 'id' | 'sealedKey'>;

const authorKeyPlace = (authorId: string, clientId: string, keyId: string): string => `author-key:${authorId}:${clientId}:${keyId}`;

/**
 * Keys in three steps: the master key seals each practice's key, that seals each client's key, that seals what the
 * client wrote. A client's key is opened per use and never kept, so that a destroyed one is gone at once; a practice's is
 * kept beside the master key that opens it.
 */
@Injectable()
export class Sealing {
  private readonly master: Key;
  private readonly practiceKeys = new Map<string, { sealed: Buffer; key: Key }>();

  constructor(@Inject(ENV) env: Pick<Env, 'masterKey'>) {
    this.master = { id: MASTER_ID, bytes: createSecretKey(env.masterKey) };
  }

  /** A new practice key, sealed for `identity.practice`. */
  newPracticeKey(practiceId: string): Buffer {
    return sealBytes(this.master, `practice:${practiceId}`, randomBytes(32));
  }

  /** Makes the key of a new client, in the transaction that makes the client. */
  createClientKey(tx: TenantTx, clientId: string, now: Date): void {
    const keyId = newId();
    const sealed = sealBytes(this.practiceKey(currentPractice()), `client-key:${clientId}:${keyId}`, randomBytes(32));
    tx.write(
      'insert into client_key (practice_id, client_id, key_id, sealed_key, created_at) values ($1, $2, $3, $4, $5)',
      [tx.practiceId, clientId, keyId, sealed, now],
    );
  }

  /** The sealer of a client whose key row was already read. With a key that does not open it opens nothing. */
  clientSealer(clientId: string, keyId: string, sealedKey: Buffer): ClientSealer {
    return new ClientSealer(clientId, this.textKey(`client-key:${clientId}:${keyId}`, keyId, sealedKey));
  }

  /** Reads the key of a client. @throws DomainError `client.erased` when it was destroyed. */
  async forClient(tx: TenantTx, clientId: string): Promise<ClientSealer> {
    const row = await tx.maybe<{ key_id: string; sealed_key: Buffer }>(
      'select key_id, sealed_key from client_key where practice_id = $1 and client_id = $2',
      [tx.practiceId, clientId],
    );
    if (!row) throw new DomainError('client.erased');
    return this.clientSealer(clientId, row.key_id, row.sealed_key);
  }

  /** A new key of what one member keeps to themselves about one client, under the practice's key and not under the client's (ADR 13). */
  newAuthorKey(authorId: string, clientId: string): { keyId: string; sealedKey: Buffer } {
    const keyId = newId();
    return { keyId, sealedKey: sealBytes(this.practiceKey(currentPractice()), authorKeyPlace(authorId, clientId, keyId), randomBytes(32)) };
  }

  /** The sealer of such a key. With one that was made for another author or client it opens nothing. */
  authorSealer(authorId: string, clientId: string, { keyId, sealedKey }: { keyId: string; sealedKey: Buffer }): AuthorSealer {
    return new AuthorSealer(authorId, clientId, this.textKey(authorKeyPlace(authorId, clientId, keyId), keyId, sealedKey));
  }

  /** Seals what belongs to a practice and no client, or (without one) to the installation. */
  sealShared(place: string, value: string, practice?: KeyedPractice): Buffer {
    return sealBytes(practice ? this.practiceKey(practice) : this.master, place, Buffer.from(value));
  }

  /** Opens what `sealShared` sealed. @throws Unreadable when it was sealed for another place or key. */
  openShared(place: string, sealed: Buffer, practice?: KeyedPractice): string {
    return opening(place, () => openBytes(practice ? this.practiceKey(practice) : this.master, place, sealed).toString('utf8'));
  }

  /** Opens what somebody brings back that `sealShared` gave away. @returns undefined when it is none of ours, which is no fault of what is stored */
  openBrought(place: string, brought: Buffer): string | undefined {
    return orUndefined(() => openBytes(this.master, place, brought).toString('utf8'));
  }

  /** The pseudonym of a client in reports: keyed, so that nobody outside can compute it from the id. Six letters. */
  clientCode(clientId: string): string {
    const digest = createHmac('sha256', this.practiceKey(currentPractice()).bytes).update(`code|${clientId}`).digest();
    const alphabet = 'BCDFGHJKLMNPQRSTVWXZ';
    return Array.from(digest.subarray(0, 6), (byte) => alphabet[byte % alphabet.length]).join('');
  }

  private textKey(place: string, id: string, sealed: Buffer): Key | null {
    const key = this.practiceKey(currentPractice());
    return orUnreadable(() => ({ id, bytes: createSecretKey(opening(place, () => openBytes(key, place, sealed))) }), null);
  }

  /** @throws Error when the master key is not the one this practice's key was sealed with. */
  checkMasterKey(practice: KeyedPractice): void {
    this.openPracticeKey(practice);
  }

  private practiceKey(practice: KeyedPractice): Key {
    const known = this.practiceKeys.get(practice.id);
    if (known?.sealed.equals(practice.sealedKey)) return known.key;
    const key = this.openPracticeKey(practice);
    if (this.practiceKeys.size >= MOST_PRACTICES) this.practiceKeys.clear();
    this.practiceKeys.set(practice.id, { sealed: practice.sealedKey, key });
    return key;
  }

  private openPracticeKey({ id, sealedKey }: KeyedPractice): Key {
    return { id, bytes: createSecretKey(openBytes(this.master, `practice:${id}`, sealedKey)) };
  }
}
