import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { Caller } from '../../factories/caller.js';
import { linkBody, makeLink } from '../../factories/partner-links.js';
import { exerciseId } from '../../factories/work.js';
import type { Cases, Ground } from '../case.js';
import { assignmentBody } from './fresh.js';

/** A plan of the client's in which a partner is asked. */
async function newAsk(ground: Ground): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('treating').caller.put(`/assignments/${id}`, { ...assignmentBody(ground), exerciseId: exerciseId('C4') }));
  // What is made here is no guessing.
  await ground.world.test.owner.query('delete from identity.throttle');
  return id;
}

export const partnerLinkCases: Cases = {
  'GET /me/partner-links': { kind: 'own', make: () => ({ path: '/me/partner-links' }) },
  'POST /me/partner-links': { kind: 'row', allowed: ['client'], make: async (ground) => ({ path: '/me/partner-links', body: linkBody(await newAsk(ground)) }) },
  'DELETE /me/partner-links/:id': {
    kind: 'row', allowed: ['client'],
    async make(ground) {
      const { id } = await makeLink(ground.world.who('client').caller, await newAsk(ground));
      return { path: `/me/partner-links/${id}` };
    },
  },
  'POST /partner-links/look': [
    {
      kind: 'open',
      async make(ground) {
        const { token } = await makeLink(ground.world.who('client').caller, await newAsk(ground), { goalId: ground.planted.assignmentId });
        return { path: '/partner-links/look', body: { token }, as: new Caller(ground.world.test.url) };
      },
    },
    { kind: 'open', refusals: { everyone: 404 }, make: () => ({ path: '/partner-links/look', body: { token: 'nobody-was-given-this-one' } }) },
  ],
  'GET /clients/:id/partner-links': {
    kind: 'row', allowed: ['client', 'treating', 'coTreating'],
    make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}/partner-links` }),
  },
};
