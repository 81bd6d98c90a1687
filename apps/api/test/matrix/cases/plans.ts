import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import type { Case, Cases, Ground, Made } from '../case.js';
import { assignmentBody, newAssignment } from './fresh.js';

const team = ['treating', 'coTreating'];
const record = ['client', ...team];

const appointmentBody = ({ world }: Ground) => ({ clientId: world.who('client').client!.id, startsAt: '2027-03-01T10:00:00Z', minutes: 50 });

async function newAppointment(ground: Ground): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('treating').caller.put(`/appointments/${id}`, appointmentBody(ground)));
  return id;
}
const ofClient = (below: string, allowed: string[]): Case => ({
  kind: 'row', allowed, make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}${below}` }),
});
const onAssignment = (below: string, given: Partial<Made> = {}): Case => ({
  kind: 'row', allowed: team, make: async (ground) => ({ path: `/assignments/${(await newAssignment(ground)).id}${below}`, body: {}, ...given }),
});

const batchBody = (ground: Ground) => {
  const { clientId, ...item } = assignmentBody(ground);
  return { clientIds: [clientId], items: [item] };
};
async function newBatch(ground: Ground): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('treating').caller.put(`/assignment-batches/${id}`, batchBody(ground)));
  return id;
}
/** Whoever made a batch opens it; the client is treated by others too, who never see it. */
const ofOneBatch = (below: string, given: Partial<Made> = {}): Case => ({
  kind: 'row', allowed: ['treating'], make: async (ground) => ({ path: `/assignment-batches/${await newBatch(ground)}${below}`, ...given }),
});

async function newProposal(ground: Ground): Promise<{ assignmentId: string; id: string }> {
  const assignmentId = (await newAssignment(ground)).id;
  const { id } = expectOk(await ground.world.who('client').caller.put(`/me/assignments/${assignmentId}/proposal`, { kind: 'smaller', text: 'Less.' })).body;
  return { assignmentId, id };
}

export const planCases: Cases = {
  'PUT /appointments/:id': [
    { kind: 'row', allowed: team, make: (ground) => ({ path: `/appointments/${newId()}`, body: appointmentBody(ground) }) },
    {
      kind: 'row', allowed: team,
      make: async (ground) => ({ path: `/appointments/${await newAppointment(ground)}`, body: { ...appointmentBody(ground), minutes: 80 }, headers: { 'if-match': '"1"' } }),
    },
  ],
  'POST /appointments/:id/cancel': { kind: 'row', allowed: team, make: async (ground) => ({ path: `/appointments/${await newAppointment(ground)}/cancel`, body: {} }) },
  'GET /clients/:id/appointments': ofClient('/appointments', record),
  'GET /me/appointments': { kind: 'own', make: () => ({ path: '/me/appointments' }) },
  'POST /assignments/preview': {
    kind: 'row', allowed: team,
    make: (ground) => ({ path: '/assignments/preview', body: { clientIds: [assignmentBody(ground).clientId], schedule: assignmentBody(ground).schedule } }),
  },
  'GET /me/assignments': { kind: 'own', make: () => ({ path: '/me/assignments' }) },
  'PUT /assignment-batches/:id': { kind: 'row', allowed: team, make: (ground) => ({ path: `/assignment-batches/${newId()}`, body: batchBody(ground) }) },
  'GET /assignment-batches/:id': ofOneBatch(''),
  'POST /assignment-batches/:id/undo': ofOneBatch('/undo', { body: {} }),
  'PUT /me/assignments/:id/proposal': {
    kind: 'row', allowed: ['client'],
    make: async (ground) => ({ path: `/me/assignments/${(await newAssignment(ground)).id}/proposal`, body: { kind: 'other-time', text: 'Later.', schedule: assignmentBody(ground).schedule } }),
  },
  'DELETE /me/assignments/:id/proposal': {
    kind: 'row', allowed: ['client'], make: async (ground) => ({ path: `/me/assignments/${(await newProposal(ground)).assignmentId}/proposal` }),
  },
  'GET /clients/:id/proposals': ofClient('/proposals', team),
  'GET /me/proposals': { kind: 'own', make: () => ({ path: '/me/proposals' }) },
  'POST /proposals/:id/answer': {
    kind: 'row', allowed: team, make: async (ground) => ({ path: `/proposals/${(await newProposal(ground)).id}/answer`, body: { accept: true, reply: 'Yes.' } }),
  },
  'POST /assignments/:id/pause': onAssignment('/pause', { body: { until: null } }),
  'POST /assignments/:id/resume': onAssignment('/resume'),
};
