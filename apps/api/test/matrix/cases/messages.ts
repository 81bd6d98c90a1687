import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import type { Caller } from '../../factories/caller.js';
import { PART, pdf } from '../../factories/files.js';
import { write } from '../../factories/messages.js';
import type { Case, Cases, Ground } from '../case.js';

const team = ['treating', 'coTreating'];
const record = ['client', ...team];
const document = pdf(60);
const declared = { kind: 'document', size: document.length };
const about = ({ world }: Ground): string => `/clients/${world.who('client').client!.id}`;

const reading = (below: string): Case => ({ kind: 'row', allowed: record, make: (ground) => ({ path: `${about(ground)}${below}` }) });

/** A message of one side, new and read by nobody. */
const newMessage = async (ground: Ground, author: Caller): Promise<string> =>
  `${about(ground)}/messages/${(await write(author, ground.world.who('client').client!, 'A word', {})).id}`;

/** A file that one of the team has begun to put there. */
async function newFile(ground: Ground): Promise<string> {
  const path = `${about(ground)}/files/${newId()}`;
  expectOk(await ground.world.who('treating').caller.put(path, declared));
  return path;
}

/** The file of one member: another of the team finds none under its id. */
const ofTreating = (more: object, given: Partial<Case> = {}): Case => ({
  kind: 'row', allowed: ['treating'], make: async (ground) => ({ path: await newFile(ground), ...more }), ...given,
});

export const messageCases: Cases = {
  'GET /me/conversations': { kind: 'own', make: () => ({ path: '/me/conversations' }) },
  'GET /clients/:id/conversation': reading('/conversation'),
  'GET /clients/:id/messages': reading('/messages?limit=200'),
  'PUT /clients/:id/messages/read': {
    kind: 'row', allowed: record, make: (ground) => ({ path: `${about(ground)}/messages/read`, body: { upTo: ground.planted.messageId } }),
  },
  'PUT /clients/:id/messages/:messageId': {
    kind: 'row', allowed: record, make: (ground) => ({ path: `${about(ground)}/messages/${newId()}`, body: { text: 'A word' } }),
  },
  'DELETE /clients/:id/messages/:messageId': [
    { kind: 'row', allowed: ['client'], make: async (ground) => ({ path: await newMessage(ground, ground.world.who('client').caller) }) },
    { kind: 'row', allowed: ['treating'], make: async (ground) => ({ path: await newMessage(ground, ground.world.who('treating').caller) }) },
  ],
  'PUT /clients/:id/files/:fileId': {
    kind: 'row', allowed: team, make: (ground) => ({ path: `${about(ground)}/files/${newId()}`, body: declared }),
  },
  'HEAD /clients/:id/files/:fileId': ofTreating({}),
  'PATCH /clients/:id/files/:fileId': ofTreating({ body: document, headers: { 'content-type': PART, 'upload-offset': '0' } }),
  // What is not theirs is not there, and what is not there is gone already.
  'DELETE /clients/:id/files/:fileId': ofTreating({}, { refusals: { coTreating: 204 } }),
  'GET /practice/message-promise': { kind: 'own', make: () => ({ path: '/practice/message-promise' }) },
  'PUT /practice/message-promise': { kind: 'own', make: () => ({ path: '/practice/message-promise', body: { withinDays: 2, en: 'On weekdays.', es: 'Entre semana.' } }) },
  'GET /me/message-days': { kind: 'own', make: () => ({ path: '/me/message-days' }) },
  'PUT /me/message-days': { kind: 'own', make: () => ({ path: '/me/message-days', body: { days: [1, 2] } }) },
};
