import type { Answers } from '@attune/exercise';
import { keptDrafts, type LocalDraft } from './drafts';
import { newId } from './ids';

/** How far a person got: screen `n` of `of`. */
export interface Place {
  n: number;
  of: number;
  /** The screen's key in the exercise. */
  screen: string;
}

/** A response under way, as this phone keeps it. */
export interface DraftContent {
  assignmentId: string;
  occasionId: string | null;
  /** The response it corrects. Such a draft stays on this phone. */
  corrects: string | null;
  startedAt: string;
  answers: Answers;
  privateSteps: string[];
  smaller: boolean;
  place: Place | null;
  /** The server's revision this was made from; null before the server has any. */
  revision: number | null;
  /** Whether the server has all of it. */
  synced: boolean;
}

type Words = Pick<DraftContent, 'answers' | 'privateSteps' | 'smaller'>;

/** Whether two drafts say the same, wherever their writer stood. */
export function sameWords(one: Words, other: Words): boolean {
  return written(one) === written(other);
}

function written({ answers, privateSteps, smaller }: Words): string {
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify([answers, [...privateSteps].sort(), smaller], sorted);
}

/** The place as the server keeps it, `2/5/weather`. */
export function writePlace(place: Place | null): string | undefined {
  return place ? `${place.n}/${place.of}/${place.screen}` : undefined;
}

/** Reads a place back; what was not written by `writePlace` is a screen without its number. */
export function readPlace(step: string | null | undefined): Place | null {
  if (!step) return null;
  const parts = /^(\d+)\/(\d+)\/(.+)$/.exec(step);
  if (!parts) return { n: 0, of: 0, screen: step };
  return { n: Number(parts[1]), of: Number(parts[2]), screen: parts[3] ?? '' };
}

/**
 * What this person has begun on this phone for an occasion, or for an assignment without one. Corrections are apart,
 * and so are the responses named in `except`.
 */
export function keptHere(
  personId: string,
  { assignmentId, occasionId }: { assignmentId: string; occasionId: string | null },
  except: ReadonlySet<string> = new Set(),
): LocalDraft<DraftContent> | undefined {
  return keptDrafts<DraftContent>(personId).find(
    ({ responseId, content }) =>
      !except.has(responseId) &&
      !content.corrects && content.assignmentId === assignmentId && (content.occasionId ?? null) === occasionId,
  );
}

const begun = new Set<string>();

/** A name for a response about to begin. No other device can know it, so the server need not be asked for it. */
export function beginResponse(): string {
  const id = newId();
  begun.add(id);
  return id;
}

/** Whether this page load gave the response its name and the server has not heard it yet. */
export function begunHere(responseId: string): boolean {
  return begun.has(responseId);
}

/** The server knows the response now, as a draft. */
export function nowOnServer(responseId: string): void {
  begun.delete(responseId);
}

interface Doing {
  assignmentId: string;
  responseId: string;
  occasionId?: string | null;
  smaller?: boolean;
  corrects?: string;
  /** Opens a rehearsal at this level. */
  level?: number;
}

/** The address of an exercise being done. It holds ids only: a step's name stays out of every log. */
export function doingAddress({ assignmentId, responseId, occasionId, smaller, corrects, level }: Doing): string {
  const search = new URLSearchParams();
  if (occasionId) search.set('occasion', occasionId);
  if (smaller) search.set('smaller', '1');
  if (corrects) search.set('corrects', corrects);
  if (level) search.set('level', String(level));
  const query = search.toString();
  return `/do/${assignmentId}/${responseId}${query ? `?${query}` : ''}`;
}
