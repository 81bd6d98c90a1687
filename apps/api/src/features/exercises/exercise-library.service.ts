import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import { type BuiltInVersion, builtInVersions } from './built-in.js';
import { cardOf, searchTextOf } from './exercise-card.js';

/** Keeps the built-in exercises of every practice as this build has them. */
@Injectable()
export class ExerciseLibrary implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Brings every practice up to date; one query a practice when nothing changed. */
  async onApplicationBootstrap(): Promise<void> {
    for (const { practice_ids: id } of await this.identity.call<{ practice_ids: string }>('practice_ids', [])) {
      await runInContext({ requestId: newId(), roles: [] }, () => this.install(id));
    }
  }

  /**
   * Installs the built-in exercises into a practice, or their new versions where the content changed. Assignments
   * keep the version they have. Safe to run again, and by several processes at once.
   */
  async install(practiceId: string): Promise<void> {
    await this.tenant.run(async (tx) => {
      if ((await this.missing(tx)).length === 0) return;
      await tx.query(`select pg_advisory_xact_lock(hashtext('exercise-library'), hashtext($1))`, [practiceId]);
      for (const version of await this.missing(tx)) this.publish(tx, version);
    }, practiceId);
  }

  private async missing(tx: TenantTx): Promise<BuiltInVersion[]> {
    const rows = await tx.query<{ current_version_id: string }>(
      'select current_version_id from exercise where practice_id = $1 and current_version_id = any ($2)',
      [tx.practiceId, [...builtInVersions.keys()]],
    );
    const current = new Set(rows.map((row) => row.current_version_id));
    return [...builtInVersions.values()].filter(({ versionId }) => !current.has(versionId));
  }

  private publish(tx: TenantTx, { id, catalogId, versionId, digest, definition }: BuiltInVersion): void {
    const now = this.clock.now();
    tx.write(
      `insert into exercise as e (practice_id, id, catalog_id, tags, search_text, current_version_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (practice_id, id) do update set catalog_id = excluded.catalog_id, tags = excluded.tags,
         search_text = excluded.search_text, current_version_id = excluded.current_version_id`,
      [tx.practiceId, id, catalogId, definition.tags, searchTextOf(definition), versionId, now],
    );
    tx.write(
      `insert into exercise_version (practice_id, id, exercise_id, number, card, definition, digest, created_at)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7 from exercise_version
       where practice_id = $1 and exercise_id = $3
       on conflict (practice_id, id) do nothing`,
      [tx.practiceId, versionId, id, JSON.stringify(cardOf(definition)), JSON.stringify(definition), digest, now],
    );
    this.audit.record(tx, { action: 'exercise.publish', subject: { kind: 'exercise', id } });
  }
}
