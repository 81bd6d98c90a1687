import type { ExerciseDefinition } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { builtInVersions } from './built-in.js';

const MOST = 200;

/** A version as a process keeps it: what was made for one client stays sealed, so that a destroyed key is the end of it. */
type Met = { definition: ExerciseDefinition } | { clientId: string; sealed: Buffer };

const place = (versionId: string): string => `exercise.definition:${versionId}`;

export const sealDefinition = (sealer: ClientSealer, versionId: string, definition: ExerciseDefinition): Buffer => sealer.seal(place(versionId), definition);

/**
 * Loads definitions by version. A version never changes, so a process keeps the ones it met. Whoever asks has seen to it
 * that the reader may read this version.
 */
@Injectable()
export class ExerciseVersions {
  private readonly met = new Map<string, Met>();
  /** What a sealer opened, for as long as the request that made it. */
  private readonly opened = new WeakMap<ClientSealer, Map<string, ExerciseDefinition>>();

  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /**
   * The definition of a version of the transaction's practice.
   * @param sealer of the client whose work it is, when it is at hand: it opens what was made for them
   * @throws DomainError `exercise.not_found` when the practice has no such version, `client.erased`
   */
  async definition(tx: TenantTx, versionId: string, sealer?: ClientSealer): Promise<ExerciseDefinition> {
    const met = this.known(`${tx.practiceId}:${versionId}`) ?? (await this.load(tx, versionId));
    if ('definition' in met) return met.definition;
    return this.open(versionId, met.sealed, sealer ?? (await this.sealing.forClient(tx, met.clientId)));
  }

  /** As `definition`, for the present practice; opens a transaction only for a version this process has not met. */
  async read(versionId: string, sealer: ClientSealer): Promise<ExerciseDefinition> {
    const met = this.known(`${currentPractice().id}:${versionId}`) ?? (await this.tenant.run((tx) => this.load(tx, versionId)));
    return 'definition' in met ? met.definition : this.open(versionId, met.sealed, sealer);
  }

  private async load(tx: TenantTx, versionId: string): Promise<Met> {
    const row = await tx.maybe<{ definition: ExerciseDefinition | null; sealed_definition: Buffer; client_id: string }>(
      `select v.definition, v.sealed_definition, e.client_id from exercise_version v
       join exercise e on e.practice_id = v.practice_id and e.id = v.exercise_id
       where v.practice_id = $1 and v.id = $2`,
      [tx.practiceId, versionId],
    );
    if (!row) throw new DomainError('exercise.not_found');
    // Every practice has the built-in ones; they share one copy in memory.
    const definition = builtInVersions.get(versionId)?.definition ?? row.definition;
    const met = definition ? { definition } : { clientId: row.client_id, sealed: row.sealed_definition };
    this.met.set(`${tx.practiceId}:${versionId}`, met);
    if (this.met.size > MOST) this.met.delete(this.met.keys().next().value!);
    return met;
  }

  private open(versionId: string, sealed: Buffer, sealer: ClientSealer): ExerciseDefinition {
    let opened = this.opened.get(sealer);
    if (!opened) this.opened.set(sealer, (opened = new Map()));
    const definition = opened.get(versionId) ?? sealer.open<ExerciseDefinition>(place(versionId), sealed);
    opened.set(versionId, definition);
    return definition;
  }

  private known(key: string): Met | undefined {
    const found = this.met.get(key);
    if (!found) return undefined;
    // Read again: the one that was not read for the longest time stands first.
    this.met.delete(key);
    this.met.set(key, found);
    return found;
  }
}
