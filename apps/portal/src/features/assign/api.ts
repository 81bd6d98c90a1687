import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { Schedule } from '@attune/clinical/schedule-rules';
import type { ExerciseDefinition, Localized } from '@attune/exercise';
import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';

export interface ExerciseItem {
  id: string;
  catalogId: string | null;
  title: Localized;
  purpose: Localized;
  minutes: number;
}

export interface OpenedExercise {
  id: string;
  catalogId: string | null;
  definition: ExerciseDefinition;
}

/** The part of a client's record that an assignment needs. */
export interface ClientOfPlan {
  id: string;
  name: string;
  timeZone: string;
}

export interface Occasion {
  id: string;
  localDate: string;
  localTime: string;
  state: 'open' | 'done' | 'not-this-time' | 'withdrawn';
  reason: NotThisTimeReason | null;
  responseId: string | null;
}

/** What a therapist decides: the exercise, the client's reason, the smallest version, the days. */
export interface AssignmentBody {
  clientId: string;
  exerciseId: string;
  why?: string;
  smallestDose?: string;
  schedule: Schedule;
}

export interface Assignment {
  id: string;
  clientId: string;
  exercise: { id: string; title: Localized; minutes: number };
  why: string | null;
  smallestDose: string | null;
  schedule: Schedule;
  state: 'active' | 'ended';
  assignedBy: { memberId: string; name: string } | null;
  createdAt: string;
  endedAt: string | null;
  revision: number;
  occasions: Occasion[];
}

const at = (id: string) => ({ params: { path: { id } } });

export const findExercises = (search: string) =>
  read<Page<ExerciseItem>>(api.GET('/exercises', { params: { query: { search: search || undefined, limit: 200 } } }));
export const openExercise = (id: string) => read<OpenedExercise>(api.GET('/exercises/{id}', at(id)));
export const openClient = (id: string) => read<ClientOfPlan>(api.GET('/clients/{id}', at(id)));
export const openAssignment = (id: string) => read<Assignment>(api.GET('/assignments/{id}', at(id)));
export const endAssignment = (id: string) => read<Assignment>(api.POST('/assignments/{id}/end', at(id)));
/** Assigns, or edits what was assigned; `revision` guards an edit against a newer one. */
export const putAssignment = (id: string, body: AssignmentBody, revision?: number) =>
  read<Assignment>(
    api.PUT('/assignments/{id}', {
      ...at(id),
      body,
      headers: revision === undefined ? {} : { 'If-Match': `"${revision}"` },
    }),
  );
