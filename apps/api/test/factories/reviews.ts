import { newId } from '../../src/platform/ids.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

/** A reply that its author keeps, its id with it. */
export async function saveReply(as: Caller, text: string): Promise<string> {
  const id = newId();
  expectOk(await as.put(`/me/saved-replies/${id}`, { title: text.slice(0, 60), text }));
  return id;
}

/** What a member has typed about a response and not sent. */
export async function typeReview(as: Caller, responseId: string, comment: string): Promise<void> {
  expectOk(await as.put(`/responses/${responseId}/review-draft`, { comment }));
}
