import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { type MessageRow, openText } from '../../messages/message-rows.js';
import type { WrittenMessage } from './answers-document.js';
import { toFile } from './entry-rows.js';

/** A message as the client reads it: of one that was taken back, that there was one. */
export const toWrittenMessage = (row: MessageRow, sealer: ClientSealer): WrittenMessage => ({
  id: row.id,
  from: row.member_id ? 'team' : 'client',
  by: row.member_name ?? row.client_name,
  sentAt: row.sent_at.toISOString(),
  takenBackAt: row.taken_back_at?.toISOString() ?? null,
  ...openText(sealer, row),
  files: row.files.map(toFile),
  readBy: row.readers.map(({ name, at }) => ({ name: name ?? row.client_name, at: new Date(at).toISOString() })),
});
