import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { saveReply } from '../../factories/reviews.js';
import type { Case, Cases, Ground } from '../case.js';
import { newAssignment, responseBody } from './fresh.js';

const team = ['treating', 'coTreating'];

/** A new entry of the planted client's that nobody has read. */
async function newEntry(ground: Ground): Promise<string> {
  const id = newId();
  const { id: assignmentId } = await newAssignment(ground);
  expectOk(await ground.world.who('client').caller.put(`/responses/${id}`, responseBody(assignmentId)));
  return id;
}

const several = (act: string): Case => ({
  kind: 'row', allowed: team, make: async (ground) => ({ path: `/me/inbox/${act}`, body: { responseIds: [await newEntry(ground)] } }),
});

export const reviewCases: Cases = {
  'PUT /responses/:id/review-draft': {
    kind: 'row', allowed: team, make: async (ground) => ({ path: `/responses/${await newEntry(ground)}/review-draft`, body: { comment: 'I noticed' } }),
  },
  'GET /me/inbox/clients': { kind: 'own', make: () => ({ path: '/me/inbox/clients' }) },
  'POST /me/inbox/read': several('read'),
  'POST /me/inbox/unread': several('unread'),
  'GET /responses/:id/next-actions': { kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/responses/${planted.responseId}/next-actions` }) },
  'PUT /next-actions/:id': {
    kind: 'row', allowed: team, make: async (ground) => ({ path: `/next-actions/${newId()}`, body: { responseId: await newEntry(ground), kind: 'repeat' } }),
  },
  'POST /next-actions/:id/undo': {
    kind: 'row', allowed: ['treating'],
    async make(ground) {
      const id = newId();
      expectOk(await ground.world.who('treating').caller.put(`/next-actions/${id}`, { responseId: await newEntry(ground), kind: 'smaller' }));
      return { path: `/next-actions/${id}/undo`, body: {} };
    },
  },
  'GET /me/saved-replies': { kind: 'own', make: () => ({ path: '/me/saved-replies' }) },
  'PUT /me/saved-replies/:id': {
    // Who names an id of another practice's makes a reply of their own.
    kind: 'row', allowed: ['treating'], apart: ['foreignTherapist', 'clientHereStaffThere at work'],
    make: async ({ world }) => ({ path: `/me/saved-replies/${await saveReply(world.who('treating').caller, 'Mine.')}`, body: { title: 'Changed', text: 'Changed.' } }),
  },
  'DELETE /me/saved-replies/:id': {
    kind: 'own', make: async ({ world }) => ({ path: `/me/saved-replies/${await saveReply(world.who('treating').caller, 'Mine.')}` }),
  },
};
