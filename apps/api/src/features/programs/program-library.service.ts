import { programs, library, type LibraryProgram } from '@attune/exercise/library';
import type { ReleaseRule } from '@attune/clinical/programs';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import { ExerciseLibrary } from '../exercises/exercise-library.service.js';
import { digestOf, indexOf, type ProgramGiven, writeProgramSteps } from './program-rows.js';

/** A built-in program as it is in this build. */
interface BuiltIn {
  id: string;
  catalogId: string;
  given: ProgramGiven;
  digest: Buffer;
}

const exerciseIds = new Map(library.map(({ slug, id }) => [slug, id]));

function builtIn({ id, catalogId, title, purpose, tags, steps }: LibraryProgram): BuiltIn {
  const given: ProgramGiven = {
    title, purpose, tags,
    steps: steps.map((step) => ({ id: step.id, exerciseId: exerciseIds.get(step.exercise)!, release: step.release as ReleaseRule, plan: step.plan, why: step.why })),
  };
  return { id, catalogId, given, digest: digestOf({ ...given, visibility: null }) };
}

/** The programs that come with the product. */
export const builtInPrograms: readonly BuiltIn[] = programs.map(builtIn);

/** Keeps the built-in programs of every practice as this build has them, after the exercises that they are made of. */
@Injectable()
export class ProgramLibrary implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly exercises: ExerciseLibrary,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { practice_ids: id } of await this.identity.call<{ practice_ids: string }>('practice_ids', [])) {
      await runInContext({ requestId: newId(), roles: [] }, () => this.install(id));
    }
  }

  /** Installs the built-in exercises and programs into a practice, or what changed of them. Safe to run again, and by several at once. */
  async install(practiceId: string): Promise<void> {
    await this.exercises.install(practiceId);
    await this.tenant.run(async (tx) => {
      if ((await this.missing(tx)).length === 0) return;
      await tx.query(`select pg_advisory_xact_lock(hashtext('program-library'), hashtext($1))`, [practiceId]);
      for (const program of await this.missing(tx)) this.publish(tx, program);
    }, practiceId);
  }

  private async missing(tx: TenantTx): Promise<BuiltIn[]> {
    const rows = await tx.query<{ id: string; digest: Buffer }>('select id, digest from program where practice_id = $1 and id = any ($2::uuid[])', [
      tx.practiceId, builtInPrograms.map(({ id }) => id),
    ]);
    const known = new Map(rows.map(({ id, digest }) => [id, digest]));
    return builtInPrograms.filter(({ id, digest }) => !known.get(id)?.equals(digest));
  }

  private publish(tx: TenantTx, { id, catalogId, given, digest }: BuiltIn): void {
    const { searchText, weeks } = indexOf(given);
    tx.write(
      `insert into program as p (practice_id, id, catalog_id, title, purpose, tags, search_text, weeks, digest, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (practice_id, id) do update set catalog_id = excluded.catalog_id, title = excluded.title, purpose = excluded.purpose, tags = excluded.tags,
         search_text = excluded.search_text, weeks = excluded.weeks, digest = excluded.digest, revision = p.revision + 1`,
      [tx.practiceId, id, catalogId, JSON.stringify(given.title), JSON.stringify(given.purpose), given.tags, searchText, weeks, digest, this.clock.now()],
    );
    writeProgramSteps(tx, id, given.steps);
    this.audit.record(tx, { action: 'program.publish', subject: { kind: 'program', id } });
  }
}
