import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';

interface SealedAnswers {
  id: string;
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}

/**
 * The answers that a reader may read: the shared ones, and for the client themselves the private ones too.
 * @param own whether the reader is the client who wrote them
 */
export function openAnswers(sealer: ClientSealer, row: SealedAnswers, own: boolean): Record<string, unknown> {
  const shared = sealer.open<Record<string, unknown>>(`response.answers:${row.id}`, row.sealed_answers);
  if (!own || !row.sealed_private) return shared;
  return { ...shared, ...sealer.open<Record<string, unknown>>(`response.private:${row.id}`, row.sealed_private) };
}

/** The same for who shows them beside much else: none, and that they cannot be read. */
export const showAnswers = (sealer: ClientSealer, row: SealedAnswers, own: boolean): Readable & { answers: Record<string, unknown> } =>
  orUnreadable(() => ({ answers: openAnswers(sealer, row, own) }), { answers: {}, ...UNREADABLE });

/** What a therapist wrote about one response. */
export interface ReviewTexts {
  comment: string | null;
  comments: Record<string, string>;
}

export const NO_REVIEW: Readonly<ReviewTexts> = { comment: null, comments: {} };

export const saysNothing = ({ comment, comments }: ReviewTexts): boolean => comment === null && Object.keys(comments).length === 0;

const reviewPlace = (responseId: string, memberId: string): string => `review:${responseId}:${memberId}`;

export const sealReview = (sealer: ClientSealer, responseId: string, memberId: string, texts: ReviewTexts): Buffer =>
  sealer.seal(reviewPlace(responseId, memberId), texts);

export const openReview = (sealer: ClientSealer, responseId: string, memberId: string, sealed: Buffer | null): ReviewTexts =>
  sealed ? sealer.open<ReviewTexts>(reviewPlace(responseId, memberId), sealed) : { ...NO_REVIEW };

/** The same for who shows it beside much else. */
export const showReview = (sealer: ClientSealer, responseId: string, memberId: string, sealed: Buffer | null): Readable & ReviewTexts =>
  orUnreadable(() => openReview(sealer, responseId, memberId, sealed), { ...NO_REVIEW, ...UNREADABLE });

const draftPlace = (responseId: string, memberId: string): string => `review-draft:${responseId}:${memberId}`;

/** What its author has not sent yet. */
export const sealReviewDraft = (sealer: ClientSealer, responseId: string, memberId: string, texts: ReviewTexts): Buffer =>
  sealer.seal(draftPlace(responseId, memberId), texts);

export const openReviewDraft = (sealer: ClientSealer, responseId: string, memberId: string, sealed: Buffer): ReviewTexts =>
  sealer.open<ReviewTexts>(draftPlace(responseId, memberId), sealed);

/** The same for who shows it beside much else. */
export const showReviewDraft = (sealer: ClientSealer, responseId: string, memberId: string, sealed: Buffer): Readable & ReviewTexts =>
  orUnreadable(() => openReviewDraft(sealer, responseId, memberId, sealed), { ...NO_REVIEW, ...UNREADABLE });
