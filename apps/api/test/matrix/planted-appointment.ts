import { newId } from '../../src/platform/ids.js';
import { expectOk } from '../factories/answers.js';
import type { Caller } from '../factories/caller.js';

/** A session with a place and an address, that was moved with a word, asked about and answered; what both sides read, and what the team noted. */
export async function plantAppointment(client: { id: string; caller: Caller }, therapist: Caller, words: { shared: string; team: string }): Promise<void> {
  const id = newId();
  const body = { clientId: client.id, startsAt: '2027-01-12T10:00:00Z', minutes: 50, kind: 'video', place: words.shared, videoUrl: `https://meet.example.test/${words.shared}` };
  expectOk(await therapist.put(`/appointments/${id}`, body));
  expectOk(await therapist.put(`/appointments/${id}`, { ...body, startsAt: '2027-01-13T10:00:00Z', reason: 'other', note: words.team }));
  expectOk(await client.caller.post(`/me/appointments/${id}/ask`, { kind: 'cannot-come', text: words.shared }));
  expectOk(await therapist.post(`/appointments/${id}/answer`, { answer: 'decline', reply: words.shared }));
  expectOk(await therapist.post(`/appointments/${id}/cancel`, { reason: 'other', note: words.team }));
}
