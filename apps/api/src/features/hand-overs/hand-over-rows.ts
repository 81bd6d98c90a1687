import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { HandOverDto, HandOverItemDto } from './hand-over.dto.js';

export interface HandOverRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  client_code: string;
  from_id: string;
  from_name: string;
  to_id: string;
  to_name: string;
  sealed_note: Buffer | null;
  stays: boolean;
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn';
  made_at: Date;
  moved_at: Date | null;
  settled_at: Date | null;
}

/** Hand-overs with their people's names. Narrowed by `and`, its parameters from $2 on. */
export const SELECT = `
  select h.id, h.client_id, c.name as client_name, c.code as client_code, h.from_id, f.name as from_name, h.to_id, t.name as to_name,
    h.sealed_note, h.stays, h.state, h.made_at, h.moved_at, h.settled_at
  from hand_over h
  join client c on c.practice_id = h.practice_id and c.id = h.client_id
  join member f on f.practice_id = h.practice_id and f.id = h.from_id
  join member t on t.practice_id = h.practice_id and t.id = h.to_id
  where h.practice_id = $1`;

/** The hand-over of a client that waits to be accepted, held until the transaction ends. */
export const offeredRow = (tx: TenantTx, clientId: string): Promise<HandOverRow | undefined> =>
  tx.maybe<HandOverRow>(`${SELECT} and h.client_id = $2 and h.state = 'offered' for update of h`, [tx.practiceId, clientId]);

/** The one that waits, and the last one that was accepted. */
export const presentRows = (tx: TenantTx, clientId: string): Promise<HandOverRow[]> =>
  tx.query<HandOverRow>(
    `${SELECT} and h.client_id = $2 and (h.state = 'offered' or h.id = (select l.id from hand_over l
       where l.practice_id = h.practice_id and l.client_id = h.client_id and l.state = 'accepted' order by l.made_at desc, l.id desc limit 1))`,
    [tx.practiceId, clientId],
  );

/** Where a note lies, for its seal. */
export const noteAt = (id: string): string => `hand_over.note:${id}`;

export const toItem = (row: HandOverRow): HandOverItemDto => ({
  id: row.id,
  client: { id: row.client_id, name: row.client_name, code: row.client_code },
  from: { memberId: row.from_id, name: row.from_name },
  to: { memberId: row.to_id, name: row.to_name },
  stays: row.stays,
  state: row.state === 'accepted' ? 'accepted' : 'offered',
  madeAt: row.made_at.toISOString(),
  moved: row.moved_at !== null,
  acceptedAt: row.state === 'accepted' ? row.settled_at!.toISOString() : null,
});

export const toHandOver = (row: HandOverRow, sealer: ClientSealer | null): HandOverDto => ({
  ...toItem(row),
  ...orUnreadable(() => ({ note: row.sealed_note && sealer ? sealer.open<string>(noteAt(row.id), row.sealed_note) : null }), { note: null, ...UNREADABLE }),
});
