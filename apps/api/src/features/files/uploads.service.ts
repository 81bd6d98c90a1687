import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { BlobStore, folderOf } from '../../platform/files/blob-store.js';
import { FileSweeper } from '../../platform/files/file-sweeper.js';
import { newId } from '../../platform/ids.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { contentTypeOf } from './content-type.js';
import type { FileBody, FileDto, FileKind } from './file.dto.js';
import { MOST_BYTES, MOST_UNNAMED } from './file-limits.js';

interface FileRow {
  [column: string]: unknown;
  id: string;
  kind: FileKind;
  size: number;
  received: number;
  state: 'uploading' | 'complete' | 'kept';
  type: string | null;
  key_id: string | null;
  sealed_key: Buffer;
}

/** Whose record a file is for, and who puts it there: the client (null), or one of their care team. */
export interface Uploader {
  clientId: string;
  memberId: string | null;
}

/** What became of a part: how many bytes there are now, and whether it stood where the file went on. */
export interface Appended {
  received: number;
  fits: boolean;
}

const toDto = ({ id, kind, size, received, state, type }: FileRow): FileDto => ({
  id, kind, size, received, state: state === 'uploading' ? 'uploading' : 'complete', type,
});

/**
 * Takes a file part by part, each sealed on its own, so that a line that drops costs one part. The caller made the id;
 * every call may be sent again.
 */
@Injectable()
export class UploadsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly store: BlobStore,
    private readonly sweeper: FileSweeper,
    private readonly audit: Audit,
  ) {}

  /** Says that a file will come. @throws DomainError `file.too_large`, `file.too_many`, `file.not_found` (somebody else's), `file.known` */
  async declare(by: Uploader, id: string, { kind, size }: FileBody): Promise<{ created: boolean; file: FileDto }> {
    if (size > MOST_BYTES[kind]) throw new DomainError('file.too_large');
    return this.tenant.run(async (tx) => {
      await this.requireOpenable(tx, by);
      const created = await tx.maybe(
        `insert into file (practice_id, id, client_id, kind, size, created_at, member_id)
         select $1, $2, $3, $4, $5, $6, $8
         where (select count(*) from file f where f.practice_id = $1 and f.client_id = $3 and f.state <> 'kept' and f.id <> $2
           and f.member_id is not distinct from $8::uuid) < $7
         on conflict do nothing returning id`,
        [tx.practiceId, id, by.clientId, kind, size, this.clock.now(), MOST_UNNAMED, by.memberId],
      );
      const file = await this.find(tx, by, id);
      if (!file) throw new DomainError((await exists(tx, id)) ? 'file.not_found' : 'file.too_many');
      if (file.kind !== kind || file.size !== size) throw new DomainError('file.known');
      return { created: created !== undefined, file: toDto(file) };
    });
  }

  /** How far a file of one's own has come. @throws DomainError `file.not_found` */
  progress(by: Uploader, id: string): Promise<FileDto> {
    return this.tenant.run(async (tx) => toDto(await this.own(tx, by, id)));
  }

  /**
   * Adds the part that begins at `offset`. A part that begins elsewhere changes nothing and is told where the file goes on.
   * @throws DomainError `file.too_large`, `file.wrong_content`, `file.not_found`, `client.erased`
   */
  async append(by: Uploader, id: string, offset: number, part: Buffer): Promise<Appended> {
    const file = await this.tenant.run((tx) => this.own(tx, by, id));
    if (!file.key_id) throw new DomainError('client.erased');
    if (offset !== file.received) return { received: file.received, fits: false };
    if (offset + part.length > file.size) throw new DomainError('file.too_large');
    if (part.length === 0) return { received: offset, fits: true };
    const type = offset === 0 ? await contentTypeOf(file.kind, part) : file.type;
    if (!type) throw new DomainError('file.wrong_content');
    const sealer = this.sealing.clientSealer(by.clientId, file.key_id, file.sealed_key);
    // A name of its own: two that send the same part at once do not write over each other, and one of them is counted.
    const blob = newId();
    await this.store.put(folderOf(currentPractice().id, id), blob, sealer.sealBytes(`file:${id}:${offset}`, part));
    return this.tenant.run((tx) => this.count(tx, by, id, { offset, length: part.length, type, blob }));
  }

  /** Removes a file that no response or message names; one that is not there is gone already. @throws DomainError `file.kept` */
  async remove(by: Uploader, id: string): Promise<void> {
    const removed = await this.tenant.run(async (tx) => {
      await this.requireOpenable(tx, by);
      const [row] = await tx.query(
        `update file set state = 'removed'
         where practice_id = $1 and id = $2 and client_id = $3 and member_id is not distinct from $4::uuid and state <> 'kept' returning id`,
        [tx.practiceId, id, by.clientId, by.memberId],
      );
      if (!row && (await this.find(tx, by, id))) throw new DomainError('file.kept');
      if (row) this.audit.record(tx, { action: 'file.remove', subject: { kind: 'file', id }, clientId: by.clientId });
      return row !== undefined;
    });
    // Should the store be away, the sweeping finishes it.
    if (removed) await this.sweeper.remove(currentPractice().id, id).catch(() => undefined);
  }

  private async count(tx: TenantTx, by: Uploader, id: string, part: { offset: number; length: number; type: string; blob: string }): Promise<Appended> {
    const [row] = await tx.query<{ received: number; state: string }>(
      `update file set received = received + $5, type = $6, chunks = chunks || $5::integer, blobs = blobs || $7::uuid,
         state = case when received + $5 = size then 'complete' else state end
       where practice_id = $1 and id = $2 and client_id = $3 and received = $4 and state = 'uploading' returning received, state`,
      [tx.practiceId, id, by.clientId, part.offset, part.length, part.type, part.blob],
    );
    if (!row) return { received: (await this.own(tx, by, id)).received, fits: false };
    if (row.state === 'complete') this.audit.record(tx, { action: 'file.upload', subject: { kind: 'file', id }, clientId: by.clientId });
    return { received: row.received, fits: true };
  }

  /** Of a member, before anything is looked at: a client whom they do not treat is not there. @throws DomainError `client.not_found` */
  private async requireOpenable(tx: TenantTx, by: Uploader): Promise<void> {
    if (by.memberId) await requireOpenableClient(tx, by.clientId);
  }

  private async own(tx: TenantTx, by: Uploader, id: string): Promise<FileRow> {
    await this.requireOpenable(tx, by);
    const file = await this.find(tx, by, id);
    if (!file) throw new DomainError('file.not_found');
    return file;
  }

  private find(tx: TenantTx, { clientId, memberId }: Uploader, id: string): Promise<FileRow | undefined> {
    return tx.maybe<FileRow>(
      `select f.id, f.kind, f.size, f.received, f.state, f.type, k.key_id, k.sealed_key from file f
       left join client_key k on k.practice_id = f.practice_id and k.client_id = f.client_id
       where f.practice_id = $1 and f.id = $2 and f.client_id = $3 and f.member_id is not distinct from $4::uuid and f.state <> 'removed'`,
      [tx.practiceId, id, clientId, memberId],
    );
  }
}

const exists = async (tx: TenantTx, id: string): Promise<boolean> =>
  (await tx.maybe('select from file where practice_id = $1 and id = $2', [tx.practiceId, id])) !== undefined;
