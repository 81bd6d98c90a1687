import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import { type ExerciseCard, openCard } from '../exercises/exercise-card.js';
import type { AssignedExerciseDto, AssignmentDto, AssignmentState, PlanBody, PlanWordsDto } from './assignment.dto.js';
import type { RuleDto, ScheduleDto } from './schedule.dto.js';

/** The words about an assignment, as they are sealed. */
export type Plan = PlanWordsDto;

export const NO_WORDS: Readonly<Plan> = { why: null, whenWhere: null, obstacle: null, ifThen: null, smallestDose: null, confidence: null };

/** The words of a body; what is empty says nothing. */
export const wordsOf = ({ why, whenWhere, obstacle, ifThen, smallestDose, confidence }: Partial<Omit<PlanBody, 'schedule'>>): Plan => ({
  why: why || null, whenWhere: whenWhere || null, obstacle: obstacle || null, ifThen: ifThen || null, smallestDose: smallestDose || null,
  confidence: confidence ?? null,
});

export interface AssignmentRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  exercise_id: string;
  version_id: string;
  catalog_id: string | null;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  sealed_plan: Buffer | null;
  schedule: ScheduleDto;
  rule: RuleDto | null;
  state: AssignmentState;
  paused_until: string | null;
  assigned_by: string;
  assigned_by_name: string;
  created_at: Date;
  ended_at: Date | null;
  revision: number;
  starts_smaller: boolean;
  starts_level: number | null;
}

/** Columns of `AssignmentRow`, from `assignment a` and `ASSIGNMENT_JOINS`. */
export const ASSIGNMENT_COLUMNS = `a.id, a.client_id, a.exercise_id, a.version_id, x.catalog_id, v.card, v.sealed_card, a.sealed_plan, a.schedule, a.rule, a.state,
  a.paused_until, a.assigned_by, b.name as assigned_by_name, a.created_at, a.ended_at, a.revision, a.starts_smaller, a.starts_level`;

export const ASSIGNMENT_JOINS = `
  join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
  join exercise_version v on v.practice_id = a.practice_id and v.id = a.version_id
  join member b on b.practice_id = a.practice_id and b.id = a.assigned_by`;

const planPlace = (assignmentId: string): string => `assignment.plan:${assignmentId}`;

export function sealPlan(sealer: ClientSealer, assignmentId: string, plan: Plan): Buffer | null {
  return Object.values(plan).some((word) => word !== null) ? sealer.seal(planPlace(assignmentId), plan) : null;
}

/** The words about an assignment; where they cannot be read, that they cannot. */
export function openPlan(sealer: ClientSealer, assignmentId: string, sealed: Buffer | null): Plan {
  if (!sealed) return { ...NO_WORDS };
  // What was sealed earlier knows fewer words.
  return { ...NO_WORDS, ...orUnreadable(() => sealer.open<Partial<Plan>>(planPlace(assignmentId), sealed), UNREADABLE) };
}

function toAssignedExercise(row: AssignmentRow, sealer: ClientSealer): AssignedExerciseDto {
  const { title, quietTitle, purpose, minutes } = openCard(sealer, row.version_id, row);
  return { id: row.exercise_id, versionId: row.version_id, catalogId: row.catalog_id, title, quietTitle, purpose, minutes };
}

/** An assignment without its occasions. */
export const toAssignment = (row: AssignmentRow, sealer: ClientSealer): Omit<AssignmentDto, 'occasions'> => ({
  id: row.id,
  clientId: row.client_id,
  exercise: toAssignedExercise(row, sealer),
  ...openPlan(sealer, row.id, row.sealed_plan),
  schedule: row.schedule,
  rule: row.rule,
  state: row.state,
  pausedUntil: row.paused_until,
  assignedBy: { memberId: row.assigned_by, name: row.assigned_by_name },
  createdAt: row.created_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  startsSmaller: row.starts_smaller,
  startsLevel: row.starts_level,
  revision: row.revision,
});
