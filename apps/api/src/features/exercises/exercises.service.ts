import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, encodeCursor, pageSize } from '../../platform/http/page.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { ExerciseDto, ExerciseItemDto, ExercisePageDto, ExerciseQuery } from './exercise.dto.js';
import { type ExerciseRow, onShelf, selectExercises, shelfParams, show, type ShownExercise, toExerciseItem } from './exercise-rows.js';
import { ExerciseVersions } from './exercise-versions.service.js';
import { rank } from './search/rank.js';

/** The built-in exercises and as many of a practice's own as anyone could keep in view. */
const MOST_SEARCHED = 1_000;

/** The library that a practice's staff choose from. */
@Injectable()
export class ExercisesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  /**
   * In the order of the catalogue, then as they were made (both are the order of ids). A search answers with what it
   * finds, the best first, on one page.
   * @throws DomainError `client.not_found` when it is asked for somebody whom the caller does not treat
   */
  list(query: ExerciseQuery): Promise<ExercisePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 1);
    return this.tenant.run(async (tx) => {
      if (query.assignableTo) await requireOpenableClient(tx, query.assignableTo);
      if (query.search?.trim()) return { items: await this.search(tx, query, size), next: null };
      const rows = await tx.query<ExerciseRow>(
        `${selectExercises()} ${onShelf(query)} and ($5::uuid is null or e.id > $5) order by e.id limit $6`,
        [...shelfParams(tx.practiceId, query), after?.[0] ?? null, size + 1],
      );
      const page = rows.slice(0, size);
      return { items: this.shown(page, query).map(toExerciseItem), next: rows.length > size ? encodeCursor([page.at(-1)!.id]) : null };
    });
  }

  /** All that could be found, and in memory what is: a library is small, and what is sealed has no words outside. */
  private async search(tx: TenantTx, query: ExerciseQuery, size: number): Promise<ExerciseItemDto[]> {
    const rows = await tx.query<ExerciseRow>(
      `${selectExercises()} ${onShelf(query)} order by e.id limit ${MOST_SEARCHED}`,
      shelfParams(tx.practiceId, query),
    );
    const shown = new Map(this.shown(rows, query).map((one) => [one.row.id, one]));
    const texts = [...shown].map(([id, { text, row }]) => ({ id, text, fleeting: row.client_id !== null }));
    return rank(texts, query.search!).slice(0, size).map((id) => toExerciseItem(shown.get(id)!));
  }

  private shown(rows: ExerciseRow[], { tag }: ExerciseQuery): ShownExercise[] {
    return rows.map((row) => show(this.sealing, row)).filter(({ tags }) => !tag || tags.includes(tag));
  }

  /** One exercise, with the definition of its current version when it was published. @throws DomainError `exercise.not_found` */
  open(id: string): Promise<ExerciseDto> {
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<ExerciseRow>(`${selectExercises()} and e.id = $3`, [tx.practiceId, currentContext().memberId ?? null, id]);
      if (!row) throw new DomainError('exercise.not_found');
      const definition = row.current_version_id ? await this.versions.definition(tx, row.current_version_id) : null;
      if (row.client_id) this.audit.record(tx, { action: 'exercise.open', subject: { kind: 'exercise', id }, clientId: row.client_id });
      return { ...toExerciseItem(show(this.sealing, row)), definition };
    });
  }
}
