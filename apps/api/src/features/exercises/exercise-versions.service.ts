import type { ExerciseDefinition } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { builtInVersions } from './built-in.js';

const MOST = 200;

/** Loads definitions by version. A version never changes, so a process keeps the ones it met. */
@Injectable()
export class ExerciseVersions {
  private readonly met = new Map<string, ExerciseDefinition>();

  constructor(private readonly tenant: Tenant) {}

  /**
   * The definition of a version of the transaction's practice.
   * @throws DomainError `exercise.not_found` when the practice has no such version
   */
  async definition(tx: TenantTx, versionId: string): Promise<ExerciseDefinition> {
    const key = `${tx.practiceId}:${versionId}`;
    const known = this.known(key);
    if (known) return known;
    const row = await tx.maybe<{ definition: ExerciseDefinition }>(
      'select definition from exercise_version where practice_id = $1 and id = $2',
      [tx.practiceId, versionId],
    );
    if (!row) throw new DomainError('exercise.not_found');
    // Every practice has the built-in ones; they share one copy in memory.
    const definition = builtInVersions.get(versionId)?.definition ?? row.definition;
    this.met.set(key, definition);
    if (this.met.size > MOST) this.met.delete(this.met.keys().next().value!);
    return definition;
  }

  /** As `definition`, for the present practice; opens a transaction only for a version this process has not met. */
  async read(versionId: string): Promise<ExerciseDefinition> {
    return this.known(`${currentPractice().id}:${versionId}`) ?? this.tenant.run((tx) => this.definition(tx, versionId));
  }

  private known(key: string): ExerciseDefinition | undefined {
    const found = this.met.get(key);
    if (!found) return undefined;
    // Read again: the one that was not read for the longest time stands first.
    this.met.delete(key);
    this.met.set(key, found);
    return found;
  }
}
