import type { Schema } from '@attune/contract';
import { outgoing } from './outbox';
import { beginResponse, keptHere, readPlace, type Place } from './response-draft';

/** A draft as the server has it; what was written is not in it. */
export type ServerDraft = Schema<'TodayDraftDto'>;

/** Where doing an exercise goes on: under which response, and how far it had come. */
export interface Beginning {
  responseId: string;
  kept: boolean;
  place: Place | null;
}

interface Where {
  personId: string;
  assignmentId: string;
  occasionId: string | null;
  draft: ServerDraft | null;
}

/** The draft on this phone if there is one, else the server's, else a new response. What is on its way is done with. */
export function beginningOf({ personId, assignmentId, occasionId, draft: known }: Where): Beginning {
  const onItsWay = new Set(outgoing(personId).map((entry) => entry.responseId));
  const draft = known && !onItsWay.has(known.responseId) ? known : null;
  const here = keptHere(personId, { assignmentId, occasionId }, onItsWay);
  // The server's revision goes up with every save of any device: the phone's copy goes first only while it leads.
  if (here && (!draft || here.responseId === draft.responseId || here.savedAt > draft.updatedAt)) {
    return { responseId: here.responseId, kept: true, place: here.content.place };
  }
  if (draft) return { responseId: draft.responseId, kept: true, place: readPlace(draft.step) };
  return { responseId: beginResponse(), kept: false, place: null };
}
