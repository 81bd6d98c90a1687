import type { PushTarget } from '../../../platform/push/push-message.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';

export interface SubscriptionRow {
  [column: string]: unknown;
  id: string;
  sealed: Buffer;
  created_at: Date;
  sent_at: Date | null;
}

export const subscriptionPlace = (id: string): string => `push-subscription:${id}`;

/** Where a browser takes pushes, and what its owner calls it. */
export const openSubscription = (sealer: ClientSealer, { id, sealed }: Pick<SubscriptionRow, 'id' | 'sealed'>): PushTarget & { label: string | null } =>
  sealer.open(subscriptionPlace(id), sealed);
