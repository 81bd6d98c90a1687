import type { Schema } from '@attune/contract';
import { api, ApiError, at, ifMatch, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';
import { nowOnServer, readPlace, writePlace, type DraftContent } from '../../lib/response-draft';

/** An assignment as far as doing it needs it. */
export type DoableAssignment = Pick<WithDefinition<Schema<'OpenedAssignmentDto'>>, 'id' | 'why' | 'definition' | 'startsWith' | 'startsSmaller' | 'startsLevel'>;

/** An entry that is being corrected. */
export type EarlierResponse = WithDefinition<Schema<'OpenedResponseDto'>>;

/** A draft as another device may have left it, and when. */
export interface FoundDraft {
  content: DraftContent;
  updatedAt: string;
}

export type SavedDraft = Pick<Schema<'DraftSavedDto'>, 'revision' | 'updatedAt'>;

export function loadAssignment(id: string): Promise<DoableAssignment> {
  return withRules(read(api.GET('/assignments/{id}', at(id))));
}

export function loadResponse(id: string): Promise<EarlierResponse> {
  return withRules(read(api.GET('/responses/{id}', at(id))));
}

/** The draft the server holds; null when it has none. */
export async function findDraft(responseId: string): Promise<FoundDraft | null> {
  try {
    const draft = await read(api.GET('/me/drafts/{id}', at(responseId)));
    const { revision, updatedAt, step, responseId: _, ...rest } = draft;
    return { updatedAt, content: { ...rest, corrects: null, place: readPlace(step), revision, synced: true } };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

/** Saves a draft over the revision it was made from. @throws ApiError `draft.changed`, `draft.sent`, … */
export async function putDraft(responseId: string, draft: DraftContent): Promise<SavedDraft> {
  const { assignmentId, occasionId, startedAt, answers, privateSteps, smaller, place, revision } = draft;
  const saved = await read(
    api.PUT('/me/drafts/{id}', {
      ...at(responseId),
      body: { assignmentId, occasionId: occasionId ?? undefined, startedAt, answers, privateSteps, smaller, step: writePlace(place) },
      headers: ifMatch(revision),
    }),
  );
  nowOnServer(responseId);
  return saved;
}
