import { localDateOf } from '@attune/clinical/local-date';
import { type PathFacts, type PathStep, progressOf, releaseOf } from '@attune/clinical/programs';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import { openCard } from '../exercises/exercise-card.js';
import type { EnrolmentItemDto, EnrolmentStepDto } from './enrolment.dto.js';
import type { MyProgramStepDto, OpensDto } from './my-program.dto.js';
import { type EnrolmentRow, type PathStepRow, toPathStep } from './releases/path-rows.js';

const whyPlace = (enrolmentId: string, stepId: string): string => `enrolment.why:${enrolmentId}:${stepId}`;

export const sealWhy = (sealer: ClientSealer, enrolmentId: string, stepId: string, why: LocalizedDto | null): Buffer | null =>
  why && sealer.seal(whyPlace(enrolmentId, stepId), why);

export const openWhy = (sealer: ClientSealer, { enrolment_id: enrolmentId, id, sealed_why: sealed }: PathStepRow): Readable & { why: LocalizedDto | null } =>
  orUnreadable(() => ({ why: sealed && sealer.open<LocalizedDto>(whyPlace(enrolmentId, id), sealed) }), { why: null, ...UNREADABLE });

/** A path as it stands, with everything that shows it. */
export interface ShownPath {
  enrolment: EnrolmentRow;
  rows: PathStepRow[];
  steps: PathStep[];
  facts: PathFacts;
  zone: string;
  sealer: ClientSealer;
}

const isOver = ({ state }: EnrolmentRow): boolean => state === 'ended' || state === 'finished';

export const toEnrolmentBase = (row: EnrolmentRow): Omit<EnrolmentItemDto, 'progress'> => ({
  id: row.id, clientId: row.client_id, programId: row.program_id, title: row.title, purpose: row.purpose, state: row.state, startsOn: row.starts_on,
  pausedAt: row.paused_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(), endedAt: row.ended_at?.toISOString() ?? null,
});

export function toEnrolmentItem(enrolment: EnrolmentRow, rows: readonly PathStepRow[], zone: string): EnrolmentItemDto {
  const { total, done, skipped, open, waiting } = progressOf(rows.map((row) => toPathStep(row, zone)));
  return { ...toEnrolmentBase(enrolment), progress: { total, done, skipped, open, waiting } };
}

/** The steps as the care team sees them. */
export const toEnrolmentSteps = (path: ShownPath): EnrolmentStepDto[] =>
  path.rows.map((row, index) => {
    const card = openCard(path.sealer, row.version_id, row);
    return {
      id: row.id, exerciseId: row.exercise_id, exerciseTitle: card.title, minutes: card.minutes, release: row.release, plan: row.plan, ...openWhy(path.sealer, row),
      state: path.steps[index]!.state, opensOn: opensOn(path, index), releasedAt: row.released_at?.toISOString() ?? null, assignmentId: row.assignment_id,
    };
  });

function opensOn({ enrolment, rows, steps, facts, zone }: ShownPath, index: number): string | null {
  const { released_at: releasedAt } = rows[index]!;
  if (releasedAt) return localDateOf(releasedAt, zone);
  if (steps[index]!.state !== 'waiting' || isOver(enrolment)) return null;
  const opening = releaseOf(steps, index, facts);
  return 'on' in opening ? opening.on : null;
}

/** The steps as their client sees them: what waits for a score or a reason is not there until it is called for. */
export const toOwnSteps = (path: ShownPath): MyProgramStepDto[] =>
  path.rows.flatMap((row, index) => {
    const { state, release } = path.steps[index]!;
    if (state === 'waiting' && release.rule === 'when') return [];
    const { title, quietTitle, minutes } = openCard(path.sealer, row.version_id, row);
    return [{ id: row.id, title, quietTitle, minutes, state, ...openWhy(path.sealer, row), opens: opens(path, index), assignmentId: row.assignment_id }];
  });

function opens({ enrolment, steps, facts }: ShownPath, index: number): OpensDto | null {
  if (steps[index]!.state !== 'waiting' || isOver(enrolment)) return null;
  // A day that moves with every day of a pause is no day to tell.
  if (enrolment.state === 'paused') return { kind: 'later', date: null };
  const opening = releaseOf(steps, index, facts);
  if ('on' in opening) return { kind: 'on', date: opening.on < facts.today ? facts.today : opening.on };
  return { kind: opening.after === 'previous' ? 'after-previous' : 'later', date: null };
}
