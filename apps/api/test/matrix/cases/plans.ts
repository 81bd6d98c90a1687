import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import type { Case, Cases, Ground, Made } from '../case.js';
import { newAssignment } from './fresh.js';

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
  'POST /assignments/:id/pause': onAssignment('/pause', { body: { until: null } }),
  'POST /assignments/:id/resume': onAssignment('/resume'),
};
