import { addDays } from '@attune/clinical/civil-date';
import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { createMember, type TestMember } from '../../factories/people.js';
import type { Cases, Ground } from '../case.js';
import { newClient } from './fresh.js';

const managers = ['owner', 'admin'];
/** In another practice the same id would be an absence of their own. */
const foreignStaff = ['foreignTherapist', 'foreignOwner', 'clientHereStaffThere at work'];

/** Days a year from now, each time others: nobody is away twice at once. */
let made = 0;
const days = ({ world }: Ground): { from: string; until: string } => {
  const from = addDays(world.test.clock.now().toISOString().slice(0, 10), 365 + 2 * (made += 1));
  return { from, until: addDays(from, 1) };
};

/** An absence of the treating therapist's. */
async function newAbsence(ground: Ground, cover?: TestMember): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('treating').caller.put(`/me/absences/${id}`, { ...days(ground), coverMemberId: cover?.id, note: 'Away.' }));
  return id;
}

export const absenceCases: Cases = {
  'GET /absences': { kind: 'own', make: () => ({ path: '/absences?limit=200' }) },
  'GET /me/absences': { kind: 'own', make: () => ({ path: '/me/absences?limit=200' }) },
  'GET /me/covered-clients': { kind: 'own', make: () => ({ path: '/me/covered-clients' }) },
  'PUT /me/absences/:id': {
    kind: 'row', allowed: ['treating'], apart: foreignStaff,
    async make(ground) {
      // One that is there: to anybody else it is not.
      const id = await newAbsence(ground);
      return { path: `/me/absences/${id}`, body: days(ground) };
    },
  },
  'PUT /members/:memberId/absences/:id': {
    kind: 'row', allowed: managers,
    make: (ground) => ({ path: `/members/${ground.world.who('treating').member!.id}/absences/${newId()}`, body: { ...days(ground), note: 'Unwell.' } }),
  },
  'POST /absences/:id/end': { kind: 'row', allowed: ['treating', ...managers], make: async (ground) => ({ path: `/absences/${await newAbsence(ground)}/end`, body: {} }) },
  'DELETE /absences/:id/cover': {
    kind: 'row', allowed: ['treating', 'coTreating', ...managers],
    make: async (ground) => ({ path: `/absences/${await newAbsence(ground, ground.world.who('coTreating').member)}/cover` }),
  },
  'GET /me/care-team': { kind: 'own', make: () => ({ path: '/me/care-team?limit=200' }) },
  'POST /me/care-team/seen': { kind: 'own', make: () => ({ path: '/me/care-team/seen', body: {} }) },
};

const team = ['treating', 'coTreating'];

/** Offers a new client of the treating therapist's to a colleague. */
async function newOffer(ground: Ground, to = ground.world.who('unassigned').member!): Promise<{ clientId: string; id: string }> {
  const clientId = await newClient(ground);
  const { id } = expectOk(await ground.world.who('treating').caller.put(`/clients/${clientId}/hand-over`, { toMemberId: to.id, note: 'Known for a year.' })).body;
  return { clientId, id };
}

export const handOverCases: Cases = {
  'GET /clients/:id/hand-over': [
    { kind: 'row', allowed: team, make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}/hand-over` }) },
    { kind: 'row', allowed: [...team, 'unassigned'], make: async (ground) => ({ path: `/clients/${(await newOffer(ground)).clientId}/hand-over` }) },
  ],
  'PUT /clients/:id/hand-over': [
    {
      kind: 'row', allowed: ['treating'], refusals: { coTreating: 403 },
      async make(ground) {
        return { path: `/clients/${await newClient(ground)}/hand-over`, body: { toMemberId: (await createMember(ground.world.test, ground.world.here)).id } };
      },
    },
    {
      // On the team without being the primary.
      kind: 'row', allowed: ['treating'], refusals: { coTreating: 403 },
      async make({ world }) {
        const client = world.who('client').client!.id;
        const { offered } = expectOk(await world.who('treating').caller.get(`/clients/${client}/hand-over`)).body;
        return { path: `/clients/${client}/hand-over`, body: { toMemberId: offered.to.memberId, note: offered.note, stays: !offered.stays } };
      },
    },
  ],
  'DELETE /clients/:id/hand-over': { kind: 'row', allowed: ['treating'], refusals: { coTreating: 403 }, make: async (ground) => ({ path: `/clients/${(await newOffer(ground)).clientId}/hand-over` }) },
  'GET /me/hand-overs': { kind: 'own', make: () => ({ path: '/me/hand-overs?limit=200' }) },
  'GET /members/:id/hand-over': {
    kind: 'row', allowed: ['treating', ...managers],
    make: ({ world }) => ({ path: `/members/${world.who('treating').member!.id}/hand-over?limit=200` }),
  },
  'POST /hand-overs/:id/accept': { kind: 'row', allowed: ['unassigned'], make: async (ground) => ({ path: `/hand-overs/${(await newOffer(ground)).id}/accept`, body: {} }) },
  'POST /hand-overs/:id/decline': { kind: 'row', allowed: ['unassigned'], make: async (ground) => ({ path: `/hand-overs/${(await newOffer(ground)).id}/decline`, body: {} }) },
};
