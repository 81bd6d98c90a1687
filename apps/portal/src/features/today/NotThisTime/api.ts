import type { Schema } from '@attune/contract';
import { api, at, read } from '../../../lib/api';

export function sayNotThisTime(occasionId: string, reason: Schema<'NotThisTimeBody'>['reason']): Promise<unknown> {
  return read(api.PUT('/occasions/{id}/not-this-time', { ...at(occasionId), body: { reason } }));
}

export function takeBackNotThisTime(occasionId: string): Promise<unknown> {
  return read(api.DELETE('/occasions/{id}/not-this-time', at(occasionId)));
}

/** What the client last asked or proposed about an exercise, while it waits for an answer. */
export async function openQuestion(assignmentId: string): Promise<boolean> {
  const { items } = await read(api.GET('/me/assignments'));
  return items.find(({ id }) => id === assignmentId)?.proposal?.state === 'open';
}

/** Asks the therapist about an exercise, in the client's own words. */
export function askAbout(assignmentId: string, text: string): Promise<unknown> {
  return read(api.PUT('/me/assignments/{id}/proposal', { ...at(assignmentId), body: { kind: 'other', text } }));
}
