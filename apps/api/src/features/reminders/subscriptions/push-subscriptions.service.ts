import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { isPushKey } from '../../../platform/push/push-message.js';
import { isPushEndpoint } from '../../../platform/push/public-address.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { PushSubscriptionBody, PushSubscriptionDto, PushSubscriptionsDto } from './push-subscription.dto.js';
import { openSubscription, type SubscriptionRow, subscriptionPlace } from './subscription-rows.js';

const MOST = 10;
const COLUMNS = 'id, sealed, created_at, sent_at';

/** The phones and browsers that a client lets pushes come to. */
@Injectable()
export class PushSubscriptionsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sealing: Sealing,
  ) {}

  list(): Promise<PushSubscriptionsDto> {
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      const sealer = await this.sealing.forClient(tx, clientId);
      const rows = await tx.query<SubscriptionRow>(
        `select ${COLUMNS} from push_subscription where practice_id = $1 and client_id = $2 order by created_at, id`, [tx.practiceId, clientId],
      );
      return { items: rows.map((row) => toDto(row, sealer)) };
    });
  }

  /** @throws DomainError `push_subscription.known`, `push_subscription.too_many`, `request.invalid`, `client.erased` */
  put(id: string, { endpoint, keys, label }: PushSubscriptionBody): Promise<{ created: boolean; subscription: PushSubscriptionDto }> {
    if (!isPushEndpoint(endpoint)) throw invalid({ field: 'endpoint', code: 'no_push_service', detail: 'Send the https address that the browser gave.' });
    if (!isPushKey(keys)) throw invalid({ field: 'keys.p256dh', code: 'no_key', detail: 'Send the keys that the browser gave.' });
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      const sealer = await this.sealing.forClient(tx, clientId);
      const hash = createHash('sha256').update(endpoint).digest();
      // Held, so that none is counted while another is added.
      await tx.query('select from client where practice_id = $1 and id = $2 for no key update', [tx.practiceId, clientId]);
      // Whoever knows the address holds the browser: it belongs to the one who uses it now.
      tx.write('delete from push_subscription where practice_id = $1 and endpoint_hash = $2 and id <> $3', [tx.practiceId, hash, id]);
      const known = await tx.maybe<{ client_id: string }>('select client_id from push_subscription where practice_id = $1 and id = $2', [tx.practiceId, id]);
      if (known && known.client_id !== clientId) throw new DomainError('push_subscription.known');
      const { count } = await tx.one<{ count: number }>(
        'select count(*) as count from push_subscription where practice_id = $1 and client_id = $2 and id <> $3', [tx.practiceId, clientId, id],
      );
      if (count >= MOST) throw new DomainError('push_subscription.too_many');
      const sealed = sealer.seal(subscriptionPlace(id), { endpoint, keys, label: label ?? null });
      const row = await tx.one<SubscriptionRow>(
        `insert into push_subscription (practice_id, id, client_id, endpoint_hash, sealed, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (practice_id, id) do update set endpoint_hash = $4, sealed = $5 returning ${COLUMNS}`,
        [tx.practiceId, id, clientId, hash, sealed, this.clock.now()],
      );
      this.audit.record(tx, { action: 'push_subscription.put', subject: { kind: 'push-subscription', id }, clientId });
      return { created: !known, subscription: toDto(row, sealer) };
    });
  }

  /** What is not there is gone already. */
  remove(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      const gone = await tx.query('delete from push_subscription where practice_id = $1 and id = $2 and client_id = $3 returning id', [tx.practiceId, id, clientId]);
      if (gone.length) this.audit.record(tx, { action: 'push_subscription.remove', subject: { kind: 'push-subscription', id }, clientId });
    });
  }
}

const toDto = (row: SubscriptionRow, sealer: ClientSealer): PushSubscriptionDto => ({
  id: row.id, label: openSubscription(sealer, row).label, createdAt: row.created_at.toISOString(), sentAt: row.sent_at?.toISOString() ?? null,
});
