import { checkPath, type ReleaseRule, type StepPlan } from '@attune/clinical/programs';
import { visibleExerciseScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { PathStepBody } from './path.dto.js';

/** A step as it is kept. */
export interface PathStepGiven {
  id: string;
  exerciseId: string;
  release: ReleaseRule;
  plan: StepPlan;
  why: LocalizedDto | null;
}

/** The steps with only what was given. @throws DomainError `request.invalid`, one fault per field */
export function readSteps(given: PathStepBody[]): PathStepGiven[] {
  const steps = given.map(({ id, exerciseId, release, plan, why }) => ({
    id, exerciseId, why: why ? { en: why.en, es: why.es } : null, release: withoutNulls(release) as ReleaseRule, plan: withoutNulls(plan) as StepPlan,
  }));
  const faults = checkPath(steps);
  if (faults.length) throw invalid(...faults);
  return steps;
}

/** Plain objects without what is null or was not given. */
const withoutNulls = (value: object): unknown => JSON.parse(JSON.stringify(value, (_key, one: unknown) => (one === null ? undefined : one)));

interface GivableRow {
  [column: string]: unknown;
  id: string;
  published: boolean;
  archived: boolean;
  client_id: string | null;
  visibility: 'private' | 'practice' | null;
}

/** For whom the exercises have to be fit: one client, or everybody who sees the program. */
export type Audience = { clientId: string } | { visibility: 'private' | 'practice' };

/**
 * Sees to it that every exercise can be given to this audience by the caller.
 * @param except exercises that were on the path before: what runs goes on, archived or not
 * @throws DomainError `request.invalid` with `steps.<n>.exerciseId` and unknown, unpublished, archived, of_one_client or private
 */
export async function requireGivable(tx: TenantTx, steps: readonly PathStepGiven[], audience: Audience, except: ReadonlySet<string> = new Set()): Promise<void> {
  const rows = await tx.query<GivableRow>(
    `select e.id, e.current_version_id is not null as published, e.archived_at is not null as archived, e.client_id, e.visibility
     from exercise e where e.practice_id = $1 and e.id = any ($2::uuid[]) and ${visibleExerciseScope('e')}`,
    [tx.practiceId, steps.map(({ exerciseId }) => exerciseId)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const faults = steps.flatMap(({ exerciseId }, index): FieldFault[] => {
    if (except.has(exerciseId)) return [];
    const code = faultOf(found.get(exerciseId.toLowerCase()), audience);
    return code ? [{ field: `steps.${index}.exerciseId`, code }] : [];
  });
  if (faults.length) throw invalid(...faults);
}

function faultOf(row: GivableRow | undefined, audience: Audience): string | undefined {
  if (!row) return 'unknown';
  if (row.client_id !== null && !('clientId' in audience && audience.clientId === row.client_id)) return 'of_one_client';
  if (!row.published) return 'unpublished';
  if (row.archived) return 'archived';
  return 'visibility' in audience && audience.visibility === 'practice' && row.visibility === 'private' ? 'private' : undefined;
}
