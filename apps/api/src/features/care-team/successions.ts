import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';

/** What a new primary finds: the hand-over that was prepared for them or for somebody else, or a bare one. */
@Injectable()
export class Successions {
  constructor(private readonly clock: Clock) {}

  /** A client became `to`'s, who was `from`'s: whatever was prepared goes with the client, and waits to be accepted. */
  async follow(tx: TenantTx, clientId: string, from: string, to: string): Promise<void> {
    const now = this.clock.now();
    // Whoever handed over and has the client back needs no hand-over.
    tx.write(`update hand_over set state = 'withdrawn', settled_at = $4 where practice_id = $1 and client_id = $2 and state = 'offered' and from_id = $3`, [
      tx.practiceId, clientId, to, now,
    ]);
    const prepared = await tx.query<{ id: string }>(
      `update hand_over set to_id = $3, moved_at = $4 where practice_id = $1 and client_id = $2 and state = 'offered' returning id`,
      [tx.practiceId, clientId, to, now],
    );
    if (prepared.length) return;
    tx.write(
      `insert into hand_over (practice_id, id, client_id, from_id, to_id, stays, state, made_at, moved_at) values ($1, $2, $3, $4, $5, false, 'offered', $6, $6)`,
      [tx.practiceId, newId(), clientId, from, to, now],
    );
  }
}
