import { Injectable } from '@nestjs/common';
import { requireVisibleExercise } from '../../../platform/access/row-rules.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../../platform/http/page.js';
import type { PageQuery } from '../../../platform/http/page-query.dto.js';
import { ExerciseVersions } from '../exercise-versions.service.js';
import type { ExerciseVersionDto, ExerciseVersionPageDto } from './version.dto.js';

interface VersionRow {
  [column: string]: unknown;
  id: string;
  number: number;
  created_at: Date;
  published_by: string | null;
  current: boolean;
}

/** The versions of an exercise: each as it was published, for good. */
@Injectable()
export class ExerciseHistory {
  constructor(
    private readonly tenant: Tenant,
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  /** Newest first. @throws DomainError `exercise.not_found` */
  list(id: string, query: PageQuery): Promise<ExerciseVersionPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 1);
    return this.tenant.run(async (tx) => {
      await requireVisibleExercise(tx, id);
      const rows = await tx.query<VersionRow>(
        `select v.id, v.number, v.created_at, m.name as published_by, v.id = e.current_version_id as current
         from exercise_version v
         join exercise e on e.practice_id = v.practice_id and e.id = v.exercise_id
         left join member m on m.practice_id = v.practice_id and m.id = v.published_by
         where v.practice_id = $1 and v.exercise_id = $2 and ($3::integer is null or v.number < $3)
         order by v.number desc limit $4`,
        [tx.practiceId, id, after?.[0] ?? null, size + 1],
      );
      return paged(
        rows,
        size,
        (row) => ({ versionId: row.id, number: row.number, publishedAt: row.created_at.toISOString(), publishedBy: row.published_by, current: row.current }),
        (row) => [String(row.number)],
      );
    });
  }

  /** One version with its definition. @throws DomainError `exercise.not_found` */
  open(id: string, versionId: string): Promise<ExerciseVersionDto> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await requireVisibleExercise(tx, id);
      const row = await tx.maybe<VersionRow>('select id, number, created_at from exercise_version where practice_id = $1 and exercise_id = $2 and id = $3', [
        tx.practiceId, id, versionId,
      ]);
      if (!row) throw new DomainError('exercise.not_found');
      const definition = await this.versions.definition(tx, versionId);
      if (clientId) this.audit.record(tx, { action: 'exercise.open', subject: { kind: 'exercise', id }, clientId });
      return { versionId, number: row.number, publishedAt: row.created_at.toISOString(), definition };
    });
  }
}
