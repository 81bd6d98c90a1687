import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { consentTextBody, publishConsentText } from '../../factories/consents.js';
import type { Cases, Ground } from '../case.js';

const team = ['treating', 'coTreating'];
const managers = ['owner', 'admin'];
/** Whoever belongs to the practice may sign a text of it. */
const clientsHere = ['client', 'otherClient', 'clientHereStaffThere as client'];

const readers = [...managers, ...team, 'unassigned', 'former', 'staffHereClientThere at work'];
/** With an id that is nobody's they would write a text of their own practice. */
const otherOwners = ['foreignOwner', 'clientHereStaffThere at work'];

const clientOf = ({ world }: Ground): string => world.who('client').client!.id;
const published = ({ world }: Ground, more: object = {}): Promise<string> => publishConsentText(world.who('owner').caller, more);

async function signed(ground: Ground): Promise<string> {
  const [id, textId] = [newId(), await published(ground, { askedOf: 'chosen' })];
  expectOk(await ground.world.who('client').caller.put(`/me/consents/${id}`, { textId, version: 1, language: 'en', name: 'A client', agreed: true }));
  return id;
}

export const consentCases: Cases = {
  'GET /consent-texts': { kind: 'own', make: () => ({ path: '/consent-texts' }) },
  'GET /consent-texts/starters': { kind: 'own', make: () => ({ path: '/consent-texts/starters' }) },
  'GET /consent-texts/:id': { kind: 'row', allowed: readers, make: async (ground) => ({ path: `/consent-texts/${await published(ground)}` }) },
  'GET /consent-texts/:id/versions/:number': {
    kind: 'row', allowed: readers, make: async (ground) => ({ path: `/consent-texts/${await published(ground)}/versions/1` }),
  },
  'PUT /consent-texts/:id': { kind: 'row', allowed: managers, apart: otherOwners, make: () => ({ path: `/consent-texts/${newId()}`, body: consentTextBody({ askedOf: 'nobody' }) }) },
  'POST /consent-texts/:id/versions': {
    kind: 'row', allowed: managers,
    async make({ world }) {
      const id = newId();
      expectOk(await world.who('owner').caller.put(`/consent-texts/${id}`, consentTextBody({ askedOf: 'nobody' })));
      return { path: `/consent-texts/${id}/versions`, body: {}, headers: { 'if-match': '"1"' } };
    },
  },
  'GET /me/consents': { kind: 'own', make: () => ({ path: '/me/consents' }) },
  'PUT /me/consents/:id': {
    kind: 'row', allowed: clientsHere,
    make: async (ground) => ({ path: `/me/consents/${newId()}`, body: { textId: await published(ground, { askedOf: 'chosen' }), version: 1, language: 'en', name: 'Somebody', agreed: true } }),
  },
  'POST /me/consents/:id/withdraw': { kind: 'row', allowed: ['client'], make: async (ground) => ({ path: `/me/consents/${await signed(ground)}/withdraw`, body: {} }) },
  'GET /clients/:id/consents': { kind: 'row', allowed: team, make: (ground) => ({ path: `/clients/${clientOf(ground)}/consents` }) },
  'GET /clients/:id/consents/:consentId': {
    kind: 'row', allowed: ['client', ...team], make: async (ground) => ({ path: `/clients/${clientOf(ground)}/consents/${await signed(ground)}` }),
  },
  'PUT /clients/:id/consents/:textId/request': {
    kind: 'row', allowed: team,
    make: async (ground) => ({ path: `/clients/${clientOf(ground)}/consents/${await published(ground, { askedOf: 'chosen' })}/request`, body: {} }),
  },
};
