import { Injectable } from '@nestjs/common';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import { searchable } from '../../platform/http/searchable.js';
import type { ExerciseDto, ExercisePageDto, ExerciseQuery } from './exercise.dto.js';
import type { ExerciseCard } from './exercise-card.js';
import { ExerciseVersions } from './exercise-versions.service.js';

interface ExerciseRow {
  [column: string]: unknown;
  id: string;
  catalog_id: string | null;
  current_version_id: string;
  tags: string[];
  card: ExerciseCard;
}

/** The library that a practice's staff choose from. */
@Injectable()
export class ExercisesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly versions: ExerciseVersions,
  ) {}

  /** In the order of the catalogue, then as they were made (both are the order of ids). */
  list(query: ExerciseQuery): Promise<ExercisePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 1);
    const words = searchable(query.search ?? '').split(/\s+/).filter(Boolean);
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<ExerciseRow>(
        `select e.id, e.catalog_id, e.current_version_id, e.tags, v.card
         from exercise e join exercise_version v on v.practice_id = e.practice_id and v.id = e.current_version_id
         where e.practice_id = $1 and ($2::uuid is null or e.id > $2) and ($3::text is null or $3 = any (e.tags))
           and not exists (select from unnest($4::text[]) word where position(word in e.search_text) = 0)
         order by e.id limit $5`,
        [tx.practiceId, after?.[0] ?? null, query.tag || null, words, size + 1],
      );
      return paged(rows, size, toItem, (row) => [row.id]);
    });
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
