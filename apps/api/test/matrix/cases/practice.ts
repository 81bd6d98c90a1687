import { newId } from '../../../src/platform/ids.js';
import { createMember } from '../../factories/people.js';
import type { Cases } from '../case.js';
import { newClient, newInvitedMember } from './fresh.js';

const managers = ['owner', 'admin'];
const foreignManagers = ['foreignOwner', 'clientHereStaffThere at work'];

export const practiceCases: Cases = {
  'GET /practice': { kind: 'own', make: () => ({ path: '/practice' }) },
  'PATCH /practice': { kind: 'own', make: () => ({ path: '/practice', body: { country: 'ES' } }) },
  'GET /members': { kind: 'own', make: () => ({ path: '/members' }) },
  'PUT /members/:id': {
    kind: 'row',
    allowed: managers,
    apart: foreignManagers,
    async make(ground) {
      const { id, body } = await newInvitedMember(ground);
      return { path: `/members/${id}`, body: { ...body, roles: ['supervisor'] } };
    },
  },
  'POST /members/:id/invitation': { kind: 'row', allowed: managers, make: async (ground) => ({ path: `/members/${(await newInvitedMember(ground)).id}/invitation`, body: {} }) },
  'DELETE /members/:id/invitation': { kind: 'row', allowed: managers, make: async (ground) => ({ path: `/members/${(await newInvitedMember(ground)).id}/invitation` }) },
  'POST /members/:id/end': {
    kind: 'row',
    allowed: managers,
    make: async ({ world }) => ({ path: `/members/${(await createMember(world.test, world.here)).id}/end`, body: { primaries: {} } }),
  },
  'GET /clients/:id/care-team': {
    kind: 'row',
    allowed: [...managers, 'treating', 'coTreating'],
    make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}/care-team` }),
  },
  'PUT /clients/:id/care-team': {
    kind: 'row',
    allowed: managers,
    async make(ground) {
      const members = [{ memberId: ground.world.who('treating').member!.id, primary: true }];
      return { path: `/clients/${await newClient(ground)}/care-team`, body: { members } };
    },
  },
  'GET /supervisions': { kind: 'own', make: () => ({ path: '/supervisions' }) },
  'PUT /supervisions/:id': {
    kind: 'row',
    allowed: managers,
    // The link would be their own; the members it names are nobody they know.
    refusals: Object.fromEntries(foreignManagers.map((key) => [key, 422])),
    async make({ world }) {
      const supervisor = await createMember(world.test, world.here, { roles: ['supervisor'] });
      const supervisee = await createMember(world.test, world.here);
      return { path: `/supervisions/${newId()}`, body: { supervisorId: supervisor.id, superviseeId: supervisee.id, from: '2026-01-01' } };
    },
  },
  'GET /audit': [
    { kind: 'own', make: () => ({ path: '/audit?limit=200' }) },
    { kind: 'own', make: ({ world }) => ({ path: `/audit?limit=200&clientId=${world.who('client').client!.id}` }) },
  ],
  'GET /audit/verification': { kind: 'own', make: () => ({ path: '/audit/verification' }) },
  'GET /mail': { kind: 'own', make: () => ({ path: '/mail?limit=200' }) },
  'GET /reports/caseload': [
    { kind: 'own', make: () => ({ path: '/reports/caseload?from=2026-01-01&to=2027-01-31' }) },
    ...['', '&format=csv'].map((format) => ({
      kind: 'row' as const,
      allowed: ['supervisor'],
      make: ({ world }: { world: { who(key: string): { member?: { id: string } } } }) => ({
        path: `/reports/caseload?memberId=${world.who('treating').member!.id}&from=2026-01-01&to=2027-01-31${format}`,
      }),
    })),
  ],
};
