import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { openableFileScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { BlobStore } from '../../platform/files/blob-store.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { ByteRange } from './byte-range.js';
import type { FileKind } from './file.dto.js';
import { readBytes } from './file-bytes.js';

interface FileRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  kind: FileKind;
  type: string;
  size: number;
  chunks: number[];
  blobs: string[];
  key_id: string | null;
  sealed_key: Buffer;
}

/** A file that the caller may open, ready to be read. */
export interface OpenedFile {
  kind: FileKind;
  type: string;
  size: number;
  /** Opens the parts that hold these bytes, one after the other. Waits for the first, so that what fails, fails before an answer. */
  read(range: ByteRange): Promise<Readable>;
}

/** Opens files: for the client whose they are, and for the care team those that a response names not in private. */
@Injectable()
export class FilesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly store: BlobStore,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `file.not_found`, `client.erased` */
  async open(id: string): Promise<OpenedFile> {
    const row = await this.tenant.run(async (tx) => {
      const file = await tx.maybe<FileRow>(
        `select f.id, f.client_id, f.kind, f.type, f.size, f.chunks, f.blobs, k.key_id, k.sealed_key from file f
         left join client_key k on k.practice_id = f.practice_id and k.client_id = f.client_id
         where f.practice_id = $1 and f.id = $2 and f.state in ('complete', 'kept') and ${openableFileScope('f')}`,
        [tx.practiceId, id],
      );
      if (!file) throw new DomainError('file.not_found');
      if (!file.key_id) throw new DomainError('client.erased');
      if (currentContext().clientId !== file.client_id) {
        this.audit.record(tx, { action: 'file.open', subject: { kind: 'file', id }, clientId: file.client_id });
      }
      return file;
    });
    const sealer = this.sealing.clientSealer(row.client_id, row.key_id!, row.sealed_key);
    const file = { ...row, practiceId: currentPractice().id };
    const { kind, type, size } = row;
    return { kind, type, size, read: (range) => readBytes(this.store, file, sealer, range) };
  }
}
