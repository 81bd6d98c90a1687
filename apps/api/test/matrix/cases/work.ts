import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import type { Case, Cases, Ground } from '../case.js';
import { assignmentBody, newAssignment, newClient, responseBody } from './fresh.js';

const team = ['treating', 'coTreating'];
const record = ['client', ...team];
/** With an id of ours they would make a client of their own practice. */
const foreignTherapists = ['foreignTherapist', 'clientHereStaffThere at work'];
const otherClients = ['otherClient', 'foreignClient', 'staffHereClientThere as client', 'clientHereStaffThere as client'];

const ofClient = (below: string, allowed = record): Case => ({
  kind: 'row', allowed, make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}${below}` }),
});
const onNewClient = (below: string, body?: object): Case => ({
  kind: 'row', allowed: team, make: async (ground) => ({ path: `/clients/${await newClient(ground)}${below}`, body }),
});
const onOccasion = (body?: object): Case => ({
  kind: 'row', allowed: ['client'], make: async (ground) => ({ path: `/occasions/${(await newAssignment(ground)).occasions[0]!.id}/not-this-time`, body }),
});

export const workCases: Cases = {
  'GET /clients': [
    { kind: 'own', make: () => ({ path: '/clients?limit=200' }) },
    { kind: 'own', make: () => ({ path: '/clients?search=cnry' }) },
  ],
  'GET /clients/:id': ofClient('', team),
  'PUT /clients/:id': {
    kind: 'row', allowed: team, apart: foreignTherapists,
    make: async (ground) => ({ path: `/clients/${await newClient(ground)}`, body: { name: 'Edited', timeZone: 'Europe/Madrid', language: 'es' } }),
  },
  'POST /clients/:id/discharge': onNewClient('/discharge', {}),
  'POST /clients/:id/readmission': onNewClient('/readmission', {}),
  'POST /clients/:id/invitation': onNewClient('/invitation', {}),
  'DELETE /clients/:id/invitation': {
    kind: 'row', allowed: team,
    async make(ground) {
      const id = await newClient(ground);
      expectOk(await ground.world.who('treating').caller.post(`/clients/${id}/invitation`));
      return { path: `/clients/${id}/invitation` };
    },
  },
  'GET /clients/:id/brief/session': ofClient('/brief/session', team),
  'GET /me/session-lines': { kind: 'own', make: () => ({ path: '/me/session-lines?from=2026-03-02T00:00:00Z' }) },
  'GET /clients/:id/progress': ofClient('/progress', team),
  'GET /clients/:id/progress.pdf': ofClient('/progress.pdf', team),
  'GET /clients/:id/assignments': ofClient('/assignments'),
  'GET /clients/:id/responses': [ofClient('/responses'), ofClient('/responses?opened=true')],
  'GET /clients/:id/observations': ofClient('/observations'),
  'PUT /assignments/:id': [
    { kind: 'row', allowed: team, make: (ground) => ({ path: `/assignments/${newId()}`, body: assignmentBody(ground) }) },
    {
      kind: 'row', allowed: team,
      make: async (ground) => ({ path: `/assignments/${(await newAssignment(ground)).id}`, body: { ...assignmentBody(ground), why: 'Because.' } }),
    },
  ],
  'GET /assignments/:id': { kind: 'row', allowed: record, make: ({ planted }) => ({ path: `/assignments/${planted.assignmentId}` }) },
  'POST /assignments/:id/end': { kind: 'row', allowed: team, make: async (ground) => ({ path: `/assignments/${(await newAssignment(ground)).id}/end`, body: {} }) },
  'PUT /occasions/:id/not-this-time': onOccasion({ reason: 'too_big' }),
  'DELETE /occasions/:id/not-this-time': onOccasion(),
  'GET /me/today': { kind: 'own', make: () => ({ path: '/me/today' }) },
  'PUT /me/drafts/:id': [
    { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: `/me/drafts/${newId()}`, body: responseBody(planted.assignmentId) }) },
    {
      kind: 'row', allowed: ['client'],
      async make(ground) {
        const path = await newDraft(ground);
        return { path, body: responseBody(ground.planted.assignmentId), headers: { 'if-match': '"1"' } };
      },
    },
  ],
  'GET /me/drafts/:id': { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: `/me/drafts/${planted.draftId}` }) },
  'DELETE /me/drafts/:id': {
    kind: 'row', allowed: ['client'],
    // A draft that is not theirs is not there, and what is not there is gone already.
    refusals: Object.fromEntries(otherClients.map((key) => [key, 204])),
    make: async (ground) => ({ path: await newDraft(ground) }),
  },
  'PUT /responses/:id': { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: `/responses/${newId()}`, body: responseBody(planted.assignmentId) }) },
  'GET /responses/:id': { kind: 'row', allowed: record, make: ({ planted }) => ({ path: `/responses/${planted.responseId}` }) },
  'PUT /responses/:id/review': { kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/responses/${planted.responseId}/review`, body: { skillRating: 4 } }) },
  'POST /me/comments-seen': { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: '/me/comments-seen', body: { responseId: planted.responseId } }) },
  'GET /me/inbox': { kind: 'own', make: () => ({ path: '/me/inbox' }) },
  'GET /me/keepsakes': { kind: 'own', make: () => ({ path: '/me/keepsakes' }) },
  'PUT /me/keepsakes/:id': { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: `/me/keepsakes/${planted.keepsakeId}`, body: { state: 'kept' } }) },
  'POST /me/keepsakes/:id/openings': { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: `/me/keepsakes/${planted.keepsakeId}/openings`, body: {} }) },
  'GET /me/openings': { kind: 'own', make: () => ({ path: '/me/openings' }) },
};

async function newDraft({ world, planted }: Ground): Promise<string> {
  const path = `/me/drafts/${newId()}`;
  expectOk(await world.who('client').caller.put(path, responseBody(planted.assignmentId)));
  return path;
}
