import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { jpeg, PART } from '../../factories/files.js';
import type { Case, Cases, Ground } from '../case.js';

const photo = jpeg(60);
const declared = { kind: 'photo', size: photo.length };
/** With an id of ours they would declare a file of their own in their practice. */
const foreignClients = ['foreignClient', 'staffHereClientThere as client'];
const otherClients = ['otherClient', 'clientHereStaffThere as client', ...foreignClients];

async function newFile({ world }: Ground): Promise<string> {
  const path = `/me/files/${newId()}`;
  expectOk(await world.who('client').caller.put(path, declared));
  return path;
}

const ofClient = (more: object, given: Partial<Case> = {}): Case => ({
  kind: 'row', allowed: ['client'], make: async (ground) => ({ path: await newFile(ground), ...more }), ...given,
});

export const fileCases: Cases = {
  'PUT /me/files/:id': ofClient({ body: declared }, { apart: foreignClients }),
  'HEAD /me/files/:id': ofClient({}),
  'PATCH /me/files/:id': ofClient({ body: photo, headers: { 'content-type': PART, 'upload-offset': '0' } }),
  // A file that is not theirs is not there, and what is not there is gone already.
  'DELETE /me/files/:id': ofClient({}, { refusals: Object.fromEntries(otherClients.map((key) => [key, 204])) }),
  'GET /files/:id': [
    { kind: 'row', allowed: ['client', 'treating', 'coTreating'], make: ({ planted }) => ({ path: `/files/${planted.fileId}` }) },
    { kind: 'row', allowed: ['client', 'treating', 'coTreating'], make: ({ planted }) => ({ path: `/files/${planted.sentFileId}` }) },
    { kind: 'row', allowed: ['client'], make: ({ planted }) => ({ path: `/files/${planted.privateFileId}` }) },
  ],
};
