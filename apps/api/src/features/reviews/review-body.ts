import { type ExerciseDefinition, allSteps } from '@attune/exercise';
import { DomainError, type FieldFault } from '../../platform/errors/domain-error.js';
import type { ReviewTexts } from '../responses/response-texts.js';
import type { ReviewBody } from './review.dto.js';

const LONGEST = 4_000;

/**
 * What a review says after this body: what it leaves out stays as it was.
 * @throws DomainError when a comment is on no step of the version, on a private one, or too long
 */
export function mergeReview(before: ReviewTexts, body: Pick<ReviewBody, 'comment' | 'comments'>, definition: ExerciseDefinition, privateSteps: string[]): ReviewTexts {
  const known = new Set(allSteps(definition).map(({ id }) => id));
  const faults: FieldFault[] = [];
  const comments: Record<string, string> = {};
  for (const [step, text] of Object.entries(body.comments ?? before.comments)) {
    const field = `comments.${step}`;
    if (!known.has(step)) faults.push({ field, code: 'unknown_step' });
    else if (typeof text !== 'string') faults.push({ field, code: 'not_text' });
    else if (text.length > LONGEST) faults.push({ field, code: 'too_long' });
    else if (privateSteps.includes(step)) throw new DomainError('review.private_step', { errors: [{ field, code: 'private' }] });
    else if (text.trim()) comments[step] = text.trim();
  }
  if (faults.length) throw new DomainError('request.invalid', { errors: faults });
  return { comment: body.comment === undefined ? before.comment : body.comment || null, comments };
}

/** Whether the client has something new to read. */
export const saysSomethingNew = (before: ReviewTexts, after: ReviewTexts): boolean =>
  (after.comment !== null && after.comment !== before.comment) ||
  Object.entries(after.comments).some(([step, text]) => before.comments[step] !== text);

/** What of a draft is left once a review was sent: nothing of what it said, or took back. */
export function unsent(draft: ReviewTexts, body: ReviewBody, before: ReviewTexts, after: ReviewTexts): ReviewTexts {
  const kept = Object.entries(draft.comments).filter(([step]) => !body.comments || before.comments[step] === after.comments[step]);
  return { comment: body.comment === undefined ? draft.comment : null, comments: Object.fromEntries(kept) };
}
