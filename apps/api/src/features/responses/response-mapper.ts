import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { openFullCard } from '../exercises/exercise-card.js';
import type { ResponseItemDto, ResponseState } from './response.dto.js';

/** A response as lists read it: nothing sealed but the title of an exercise that was made for its client. */
export interface ResponseRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  assignment_id: string;
  exercise_id: string;
  catalog_id: string | null;
  version_id: string;
  title: LocalizedDto | null;
  sealed_card: Buffer | null;
  local_date: string;
  started_at: Date;
  submitted_at: Date;
  smaller: boolean;
  unprompted: boolean;
  private_steps: string[];
  corrects: string | null;
  corrected_by: string | null;
  state: ResponseState;
  new_comments: boolean;
}

/** Columns of `ResponseRow`, from `response r`, `assignment a`, `exercise x`, `exercise_version v`. */
export const RESPONSE_COLUMNS = `r.id, r.client_id, r.assignment_id, a.exercise_id, x.catalog_id, r.version_id, v.card -> 'title' as title, v.sealed_card,
  r.local_date, r.started_at, r.submitted_at, r.smaller, r.unprompted, r.private_steps, r.corrects, r.corrected_by, r.state, r.new_comments`;

export const RESPONSE_JOINS = `
  join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
  join exercise x on x.practice_id = r.practice_id and x.id = a.exercise_id
  join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id`;

/** @param sealer of the response's client, where a row holds a sealed card */
export const toResponseItem = (row: ResponseRow, sealer?: ClientSealer): ResponseItemDto => ({
  id: row.id,
  assignmentId: row.assignment_id,
  exercise: { id: row.exercise_id, versionId: row.version_id, catalogId: row.catalog_id, title: row.title ?? openFullCard(sealer!, row.version_id, row.sealed_card!).card.title },
  localDate: row.local_date,
  startedAt: row.started_at.toISOString(),
  submittedAt: row.submitted_at.toISOString(),
  smaller: row.smaller,
  unprompted: row.unprompted,
  hasPrivate: row.private_steps.length > 0,
  corrects: row.corrects,
  correctedBy: row.corrected_by,
  state: row.state,
  newComments: row.new_comments,
});
