import type { ExerciseDefinition } from '@attune/exercise';
import { keptDraft } from '../../lib/drafts';
import { isPassing } from '../../lib/problem';
import { queryClient } from '../../lib/query';
import { begunHere, sameWords, type DraftContent } from '../../lib/response-draft';
import { findDraft, loadAssignment, loadResponse, type DoableAssignment, type EarlierResponse, type FoundDraft } from './api';

export interface Opening {
  personId: string;
  assignmentId: string;
  responseId: string;
  occasionId: string | null;
  smaller: boolean;
  corrects: string | null;
}

/** What is needed to begin or to go on. */
export interface Opened {
  definition: ExerciseDefinition;
  why: string | null;
  /** The level at which its therapist lets a rehearsal begin. */
  level: number | null;
  content: DraftContent;
  /** When what is there was kept; null when nothing was. */
  savedAt: string | null;
  theirs: FoundDraft | null;
}

/** Keeps what was read for the next time, the line being what it is under ground. */
const remembered = <T>(key: string[], load: () => Promise<T>) =>
  queryClient.fetchQuery({ queryKey: key, queryFn: load, staleTime: 10 * 60_000 });

/** Puts together the exercise and what was kept of it, here and on the server. */
export async function openResponse(opening: Opening): Promise<Opened> {
  const { corrects, assignmentId } = opening;
  const [source, found] = await Promise.all([
    corrects
      ? remembered<EarlierResponse>(['response', corrects], () => loadResponse(corrects))
      : remembered<DoableAssignment>(['assignment', assignmentId], () => loadAssignment(assignmentId)),
    serverDraft(opening),
  ]);
  const [why, level] = 'why' in source ? [source.why, source.startsLevel] : [null, null];
  const { definition } = source;
  const here = keptDraft<DraftContent>(opening.personId, opening.responseId);
  if (!here && !found) return { definition, why, level, content: blank(opening, source), savedAt: null, theirs: null };
  if (!here || (found && here.content.synced)) {
    return { definition, why, level, content: found!.content, savedAt: found!.updatedAt, theirs: null };
  }
  // The same words under another revision: the server had them, and its answer was lost on the way.
  const revision = found && sameWords(found.content, here.content) ? found.content.revision : here.content.revision;
  const theirs = found && found.content.revision !== revision ? found : null;
  return { definition, why, level, content: { ...here.content, revision }, savedAt: here.savedAt, theirs };
}

/** A new response's name is known to nobody else, and a correction is kept on its phone: neither is asked for. */
async function serverDraft({ responseId, corrects }: Opening): Promise<FoundDraft | null> {
  if (corrects || begunHere(responseId) || queryClient.getQueryData(['sent', responseId])) return null;
  try {
    return await findDraft(responseId);
  } catch (error) {
    if (isPassing(error)) return null;
    throw error;
  }
}

function blank(opening: Opening, source: DoableAssignment | EarlierResponse): DraftContent {
  const { assignmentId, occasionId, corrects, smaller } = opening;
  const earlier = 'answers' in source ? source : null;
  return {
    assignmentId,
    occasionId,
    corrects,
    startedAt: new Date().toISOString(),
    answers: earlier?.answers ?? ('startsWith' in source ? source.startsWith : undefined) ?? {},
    privateSteps: earlier?.privateSteps ?? [],
    smaller: earlier?.smaller ?? (smaller || ('startsSmaller' in source && source.startsSmaller)),
    place: null,
    revision: null,
    synced: false,
  };
}
