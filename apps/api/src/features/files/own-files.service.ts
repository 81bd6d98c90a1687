import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Tenant } from '../../platform/database/tenant.js';
import { BlobStore } from '../../platform/files/blob-store.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { fileNameOf } from './content-type.js';
import type { FileKind } from './file.dto.js';
import { readBytes } from './file-bytes.js';

/** Rows that are read at a time. Bytes are read part by part. */
const BATCH = 100;

interface OwnRow {
  [column: string]: unknown;
  id: string;
  kind: FileKind;
  type: string;
  size: number;
  chunks: number[];
  blobs: string[];
  created_at: Date;
}

/** A photo or recording of the client's own, to be taken along. */
export interface OwnFile {
  path: string;
  size: number;
  createdAt: Date;
  /** @throws Error when its bytes cannot be read */
  open(): Promise<Readable>;
}

/** Where a file lies in what is taken along: named by kind and id, for a name may tell something. */
export const takenPath = ({ id, kind, type }: Pick<OwnRow, 'id' | 'kind' | 'type'>): string => `files/${fileNameOf(kind, type).replace('.', `-${id}.`)}`;

/** All files of one client, whole ones only, for the client alone: their own, and what their team sent them. */
@Injectable()
export class OwnFiles {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: BlobStore,
  ) {}

  /** The oldest first, read as they are asked for, each batch in a transaction of its own. */
  async *of(practiceId: string, clientId: string, sealer: ClientSealer, until: Date): AsyncGenerator<OwnFile> {
    let after: OwnRow | undefined;
    do {
      const last: OwnRow | undefined = after;
      const rows: OwnRow[] = await this.tenant.run(
        (tx) => tx.query<OwnRow>(
          `select id, kind, type, size, chunks, blobs, created_at from file
           where practice_id = $1 and client_id = $2 and state in ('complete', 'kept') and (member_id is null or state = 'kept') and created_at <= $3
             and ($4::timestamptz is null or (created_at, id) > ($4, $5::uuid)) order by created_at, id limit $6`,
          [practiceId, clientId, until, last?.created_at ?? null, last?.id ?? null, BATCH],
        ),
        practiceId,
      );
      for (const row of rows) {
        const { size, created_at: createdAt } = row;
        yield { path: takenPath(row), size, createdAt, open: () => readBytes(this.store, { ...row, practiceId }, sealer, { first: 0, last: size - 1 }) };
      }
      after = rows.length === BATCH ? rows.at(-1) : undefined;
    } while (after);
  }
}
