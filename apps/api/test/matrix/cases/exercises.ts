import { newId } from '../../../src/platform/ids.js';
import { definitionOf, draftExercise, publishExercise, rehearsalOf } from '../../factories/exercises.js';
import { exerciseId } from '../../factories/work.js';
import type { Case, Cases, Ground, Made } from '../case.js';

const team = ['treating', 'coTreating'];
/** Therapists here who may see what is shared and edit none of it. */
const colleagues = ['coTreating', 'unassigned', 'former', 'staffHereClientThere at work'];
/** With an id of ours they would make an exercise of their own practice. */
const foreignTherapists = ['foreignTherapist', 'clientHereStaffThere at work'];
const first = { 'if-match': '"1"' };

const clientOf = ({ world }: Ground): { clientId: string } => ({ clientId: world.who('client').client!.id });

/** Made for the client, by somebody who treats them, published and open to nobody else. */
const published = (ground: Ground): Promise<{ id: string; versionId: string }> =>
  publishExercise(ground.world.who('treating').caller, rehearsalOf('Them'), clientOf(ground));
const drafted = (ground: Ground): Promise<string> => draftExercise(ground.world.who('treating').caller, rehearsalOf('Them'), clientOf(ground));

const ofClient = (below: string, given: Partial<Made> = {}): Case => ({
  kind: 'row', allowed: team, make: async (ground) => ({ path: `/exercises/${(await published(ground)).id}${below}`, ...given }),
});
/** A therapist's own that nobody shares. */
const ofOne = (below: string, given: Partial<Made> = {}): Case => ({
  kind: 'row', allowed: ['treating'], apart: foreignTherapists,
  make: async ({ world }) => ({ path: `/exercises/${(await publishExercise(world.who('treating').caller, definitionOf('Mine'))).id}${below}`, ...given }),
});
/** Shared with the practice: the colleagues are told that it is not theirs to edit. */
const ofAll = (below: string, given: Partial<Made> = {}): Case => ({
  ...ofOne(below, given), refusals: Object.fromEntries(colleagues.map((key) => [key, 403])),
  make: async ({ world }) => ({
    path: `/exercises/${(await publishExercise(world.who('treating').caller, definitionOf('Ours'), { visibility: 'practice' })).id}${below}`, ...given,
  }),
});
const edit: Partial<Made> = { body: { definition: definitionOf('Edited') }, headers: first };

export const exerciseCases: Cases = {
  'GET /exercises': [
    { kind: 'own', make: () => ({ path: '/exercises' }) },
    { kind: 'own', make: () => ({ path: '/exercises?limit=200&search=cnry' }) },
    { kind: 'own', make: () => ({ path: '/exercises?limit=200&shelf=archived' }) },
    { kind: 'row', allowed: team, make: (ground) => ({ path: `/exercises?limit=200&assignableTo=${clientOf(ground).clientId}` }) },
  ],
  'GET /exercises/:id': [
    { kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/exercises/${planted.exerciseId}` }) },
    { kind: 'own', make: () => ({ path: `/exercises/${exerciseId('C6')}` }) },
    ofOne(''),
  ],
  'PUT /exercises/:id': [
    { kind: 'row', allowed: team, make: (ground) => ({ path: `/exercises/${newId()}`, body: { definition: rehearsalOf('Them'), ...clientOf(ground) } }) },
    { ...ofClient('', edit), apart: foreignTherapists },
    ofOne('', edit),
    ofAll('', edit),
  ],
  'GET /exercises/:id/draft': [{ kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/exercises/${planted.exerciseId}/draft` }) }, ofAll('/draft')],
  'DELETE /exercises/:id/draft': [{ kind: 'row', allowed: team, make: async (ground) => ({ path: `/exercises/${await drafted(ground)}/draft` }) }, ofClient('/draft'), ofAll('/draft')],
  'POST /exercises/:id/versions': [
    { kind: 'row', allowed: team, make: async (ground) => ({ path: `/exercises/${await drafted(ground)}/versions`, headers: first }) },
    ofAll('/versions', { headers: first }),
  ],
  'GET /exercises/:id/versions': [{ kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/exercises/${planted.exerciseId}/versions` }) }, ofOne('/versions')],
  'GET /exercises/:id/versions/:versionId': {
    kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/exercises/${planted.exerciseId}/versions/${planted.versionId}` }),
  },
  'PUT /exercises/:id/favourite': [ofClient('/favourite', { body: {} }), ofOne('/favourite', { body: {} })],
  'DELETE /exercises/:id/favourite': [ofClient('/favourite'), ofOne('/favourite')],
  'PUT /exercises/:id/archive': [ofClient('/archive', { body: {} }), ofAll('/archive', { body: {} })],
  'DELETE /exercises/:id/archive': [ofClient('/archive'), ofAll('/archive')],
  'PUT /exercises/:id/visibility': [ofOne('/visibility', { body: { visibility: 'practice' } }), ofAll('/visibility', { body: { visibility: 'private' } })],
};
