import type { Answers, ExerciseDefinition } from '@attune/exercise';
import { api, read } from '../../lib/api';
import type { Localized } from '../../lib/localized';
import type { Page } from '../../lib/pages';

/** One entry of one's own, as the list shows it. */
export interface Entry {
  id: string;
  assignmentId: string;
  exercise: { id: string; versionId: string; title: Localized };
  localDate: string;
  submittedAt: string;
  smaller: boolean;
  unprompted: boolean;
  corrects: string | null;
  correctedBy: string | null;
  newComments: boolean;
  answers: Answers;
  privateSteps: string[];
}

export interface StepComment {
  memberName: string;
  text: string;
  at: string;
}

export interface Review {
  memberId: string;
  memberName: string;
  comment: string | null;
  updatedAt: string;
}

/** One entry with all that was said about it. */
export interface OpenedEntry extends Entry {
  definition: ExerciseDefinition;
  reviews: Review[];
  /** By step id. */
  comments: Record<string, StepComment[]>;
}

export interface Series {
  code: string;
  exerciseId: string;
  title: Localized;
  label: Localized;
  at: 'before' | 'after' | null;
  min: number | null;
  max: number | null;
  points: { responseId: string; localDate: string; value: number }[];
}

/** Somebody of the practice opened what the client wrote. */
export interface Opening {
  at: string;
  memberName: string;
  /** An action of the audit, such as `response.open`. */
  action: string;
  responseId: string | null;
}

export function listEntries(clientId: string, cursor?: string): Promise<Page<Entry>> {
  const params = { path: { id: clientId }, query: { opened: 'true', limit: 30, cursor } };
  return read(api.GET('/clients/{id}/responses', { params }));
}

export function openEntry(id: string): Promise<OpenedEntry> {
  return read(api.GET('/responses/{id}', { params: { path: { id } } }));
}

/** The version of an exercise that was assigned. */
export function loadDefinition(assignmentId: string): Promise<{ exercise: { versionId: string }; definition: ExerciseDefinition }> {
  return read(api.GET('/assignments/{id}', { params: { path: { id: assignmentId } } }));
}

export function loadSeries(clientId: string): Promise<{ series: Series[] }> {
  return read(api.GET('/clients/{id}/observations', { params: { path: { id: clientId } } }));
}

export function listOpenings(): Promise<Page<Opening>> {
  return read(api.GET('/me/openings', { params: { query: { limit: 200 } } }));
}

export function markCommentsSeen(responseId: string): Promise<unknown> {
  return read(api.POST('/me/comments-seen', { body: { responseId } }));
}
