import { newId } from '../../src/platform/ids.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

/** Writes a message to the other side. @returns it, as its author sees it */
export async function write(caller: Caller, client: { id: string }, text: string, more: { files?: string[] } = {}, id = newId()) {
  return expectOk(await caller.put(`/clients/${client.id}/messages/${id}`, { text, ...more })).body;
}

/** The messages of a client, the newest first, as somebody sees them. */
export const messagesOf = async (caller: Caller, client: { id: string }) => expectOk(await caller.get(`/clients/${client.id}/messages`)).body.items;

/** Says that somebody has read a client's messages up to one. */
export const readUpTo = async (caller: Caller, client: { id: string }, upTo: string): Promise<void> => {
  expectOk(await caller.put(`/clients/${client.id}/messages/read`, { upTo }));
};
