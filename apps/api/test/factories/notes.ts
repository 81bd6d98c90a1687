import { newId } from '../../src/platform/ids.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

/** The body of a progress note in SOAP form, of the second of March unless told. */
export const noteBody = (given: object = {}) => ({
  date: '2026-03-02',
  template: 'soap',
  sections: [
    { key: 'subjective', text: 'Slept better, said no once.' },
    { key: 'agreed', text: 'One small no until Thursday.' },
  ],
  ...given,
});

export const over = (revision: number) => ({ 'if-match': `"${revision}"` });

/** Begins a note and answers with it. */
export async function beginNote(as: Caller, client: { id: string }, given: object = {}, id = newId()) {
  return expectOk(await as.put(`/clients/${client.id}/notes/${id}`, noteBody(given))).body;
}

/** Begins a note, signs it and answers with it. */
export async function signNote(as: Caller, client: { id: string }, name: string, given: object = {}) {
  const { id, revision } = await beginNote(as, client, given);
  return expectOk(await as.post(`/clients/${client.id}/notes/${id}/sign`, { name }, over(revision))).body;
}
