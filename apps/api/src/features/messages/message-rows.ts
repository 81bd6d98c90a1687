import { currentContext } from '../../platform/context/request-context.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { FileKind } from '../files/file.dto.js';
import type { MessageDto } from './message.dto.js';

export interface MessageRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  number: number;
  member_id: string | null;
  member_name: string | null;
  sealed_text: Buffer | null;
  sent_at: Date;
  taken_back_at: Date | null;
  files: { id: string; kind: FileKind; type: string; size: number }[];
  readers: { memberId: string | null; name: string | null; at: string }[];
}

/** Columns of `MessageRow`, from `message m` and `MESSAGE_JOINS`. */
export const MESSAGE_COLUMNS = `m.id, m.client_id, c.name as client_name, m.number, m.member_id, w.name as member_name, m.sealed_text, m.sent_at, m.taken_back_at,
  coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'type', f.type, 'size', f.size) order by n.position)
    from message_file n join file f on f.practice_id = n.practice_id and f.id = n.file_id
    where n.practice_id = m.practice_id and n.client_id = m.client_id and n.message_id = m.id), '[]') as files,
  coalesce((select json_agg(json_build_object('memberId', t.member_id, 'name', r.name, 'at', t.read_at) order by t.read_at, t.reader_id)
    from message_receipt t left join member r on r.practice_id = t.practice_id and r.id = t.member_id
    where t.practice_id = m.practice_id and t.message_id = m.id), '[]') as readers`;
export const MESSAGE_JOINS = `join client c on c.practice_id = m.practice_id and c.id = m.client_id
  left join member w on w.practice_id = m.practice_id and w.id = m.member_id`;

const place = (id: string): string => `message:${id}`;

export const sealText = (sealer: ClientSealer, id: string, text: string): Buffer => sealer.seal(place(id), text);
/** What it says; null once it was taken back, and where it cannot be read. */
export const openText = (sealer: ClientSealer, { id, sealed_text: sealed }: Pick<MessageRow, 'id' | 'sealed_text'>): Readable & { text: string | null } =>
  orUnreadable(() => ({ text: sealed && sealer.open<string>(place(id), sealed) }), { text: null, ...UNREADABLE });

/** A message as the caller reads it. */
export function toMessage(row: MessageRow, sealer: ClientSealer): MessageDto {
  return {
    id: row.id,
    from: row.member_id ? 'team' : 'client',
    memberId: row.member_id,
    authorName: row.member_name ?? row.client_name,
    mine: row.member_id === (currentContext().memberId ?? null),
    ...openText(sealer, row),
    files: row.files,
    sentAt: row.sent_at.toISOString(),
    takenBackAt: row.taken_back_at?.toISOString() ?? null,
    readBy: row.readers.map(({ memberId, name, at }) => ({ memberId, name: name ?? row.client_name, at: new Date(at).toISOString() })),
  };
}
