import { Injectable } from '@nestjs/common';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { ExerciseDto, ExerciseItemDto, ExercisePageDto, ExerciseQuery } from './exercise.dto.js';
import type { ExerciseCard } from './exercise-card.js';
import { ExerciseVersions } from './exercise-versions.service.js';
import { rank, type Searched } from './search/rank.js';

interface ExerciseRow {
  [column: string]: unknown;
  id: string;
  catalog_id: string | null;
  current_version_id: string;
  tags: string[];
  card: ExerciseCard;
}

const SELECT = `select e.id, e.catalog_id, e.current_version_id, e.tags, v.card
  from exercise e join exercise_version v on v.practice_id = e.practice_id and v.id = e.current_version_id`;

/** The built-in exercises and as many of a practice's own as anyone could keep in view. */
const MOST_SEARCHED = 1_000;

/** The library that a practice's staff choose from. */
@Injectable()
export class ExercisesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly versions: ExerciseVersions,
  ) {}

  /**
   * In the order of the catalogue, then as they were made (both are the order of ids). A search answers with what it
   * finds, the best first, on one page.
   */
  list(query: ExerciseQuery): Promise<ExercisePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 1);
    const tag = query.tag || null;
    return this.tenant.run(async (tx) => {
      if (query.search?.trim()) return { items: await this.search(tx, query.search, tag, size), next: null };
      const rows = await tx.query<ExerciseRow>(
        `${SELECT} where e.practice_id = $1 and ($2::uuid is null or e.id > $2) and ($3::text is null or $3 = any (e.tags))
         order by e.id limit $4`,
        [tx.practiceId, after?.[0] ?? null, tag, size + 1],
      );
      return paged(rows, size, toItem, (row) => [row.id]);
    });
  }

  /** The texts first and then the cards of those found: a library is small, and its words fit into memory. */
  private async search(tx: TenantTx, search: string, tag: string | null, size: number): Promise<ExerciseItemDto[]> {
    const texts = await tx.query<Searched & { [column: string]: unknown }>(
      `select id, search_text as text from exercise where practice_id = $1 and ($2::text is null or $2 = any (tags))
       order by id limit ${MOST_SEARCHED}`,
      [tx.practiceId, tag],
    );
    const ids = rank(texts, search).slice(0, size);
    if (ids.length === 0) return [];
    const rows = await tx.query<ExerciseRow>(`${SELECT} where e.practice_id = $1 and e.id = any ($2)`, [tx.practiceId, ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => found.get(id) ?? []).map(toItem);
  }

  /** The current version with its definition. */
  open(id: string): Promise<ExerciseDto> {
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<{ catalog_id: string | null; current_version_id: string; number: number }>(
        `select e.catalog_id, e.current_version_id, v.number
         from exercise e join exercise_version v on v.practice_id = e.practice_id and v.id = e.current_version_id
         where e.practice_id = $1 and e.id = $2`,
        [tx.practiceId, id],
      );
      if (!row) throw new DomainError('exercise.not_found');
      const definition = await this.versions.definition(tx, row.current_version_id);
      return { id, catalogId: row.catalog_id, versionId: row.current_version_id, number: row.number, definition };
    });
  }
}

const toItem = ({ id, catalog_id, current_version_id, tags, card }: ExerciseRow): ExercisePageDto['items'][number] => ({
  id,
  catalogId: catalog_id,
  versionId: current_version_id,
  title: card.title,
  purpose: card.purpose,
  minutes: card.minutes,
  tags,
  kinds: card.kinds,
});
