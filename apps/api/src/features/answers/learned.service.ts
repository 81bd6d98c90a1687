import { asksWhatWasLearned, learnedIn } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { decodeCursor, encodeCursor, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ifUnreadable } from '../../platform/sealing/unreadable.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { RESPONSE_COLUMNS, RESPONSE_JOINS, type ResponseRow, toResponseItem } from '../responses/response-mapper.js';
import { showAnswers } from '../responses/response-texts.js';
import type { LearnedDto, LearnedPageDto } from './answers.dto.js';

interface SealedRow extends ResponseRow {
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}

/** So many times a page is filled up while the entries read so far left the question open. */
const MOST_READS = 6;

/** Gathers what a client took from all exercises, from the steps that ask so. Only the client has it whole. */
@Injectable()
export class LearnedService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
  ) {}

  /** Newest entry first; an entry that was changed later stands as it is now. A page holds whole entries. */
  list(query: PageQuery): Promise<LearnedPageDto> {
    const size = pageSize(query);
    const clientId = currentContext().clientId!;
    let after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      const sealer = await this.sealing.forClient(tx, clientId);
      const asking = await this.askingVersions(tx, clientId, sealer);
      const items: LearnedDto[] = [];
      let more = asking.length > 0;
      for (let reads = 0; more && items.length < size && reads < MOST_READS; reads += 1) {
        const rows = await this.rows(tx, clientId, asking, after, size + 1);
        more = rows.length > size;
        for (const row of rows.slice(0, size)) items.push(...(await this.learned(tx, row, sealer)));
        const last = rows.slice(0, size).at(-1);
        if (last) after = [last.submitted_at.toISOString(), last.id];
      }
      return { items, next: more && after ? encodeCursor(after) : null };
    });
  }

  /** The versions this client answered that ask what was learned. */
  private async askingVersions(tx: TenantTx, clientId: string, sealer: ClientSealer): Promise<string[]> {
    const rows = await tx.query<{ version_id: string }>('select distinct version_id from response where practice_id = $1 and client_id = $2', [tx.practiceId, clientId]);
    const asking: string[] = [];
    for (const { version_id: id } of rows) {
      const definition = await this.versions.definition(tx, id, sealer).catch(ifUnreadable(null));
      if (definition && asksWhatWasLearned(definition)) asking.push(id);
    }
    return asking;
  }

  private rows(tx: TenantTx, clientId: string, versionIds: string[], after: (string | null)[] | undefined, limit: number): Promise<SealedRow[]> {
    return tx.query<SealedRow>(
      `select ${RESPONSE_COLUMNS}, r.sealed_answers, r.sealed_private from response r ${RESPONSE_JOINS}
       where r.practice_id = $1 and r.client_id = $2 and r.version_id = any ($3) and r.corrected_by is null
         and ($4::timestamptz is null or (r.submitted_at, r.id) < ($4, $5::uuid))
       order by r.submitted_at desc, r.id desc limit $6`,
      [tx.practiceId, clientId, versionIds, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  private async learned(tx: TenantTx, row: SealedRow, sealer: ClientSealer): Promise<LearnedDto[]> {
    const definition = await this.versions.definition(tx, row.version_id, sealer);
    const { exercise, localDate } = toResponseItem(row, sealer);
    return learnedIn(definition, showAnswers(sealer, row, true).answers).map((line) => ({
      ...line, responseId: row.id, localDate, exercise: exercise.title, private: row.private_steps.includes(line.step),
    }));
  }
}
