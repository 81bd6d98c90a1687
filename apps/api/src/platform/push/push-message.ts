import { createECDH } from 'node:crypto';
import webPush from 'web-push';
import type { Vapid } from './vapid-keys.js';

/** Where a browser takes pushes, and the keys by which only it can read them (RFC 8291). */
export interface PushTarget {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

export interface PushMessage {
  payload: object;
  /** A later message with the same topic takes the place of one that was not delivered yet. 32 characters of base64url at most. */
  topic: string;
  /** For how many seconds the push service keeps it for a phone that is off. */
  ttl: number;
}

/** Whether a key is a point on the curve: anything else could not be encrypted to. */
export function isPushKey({ p256dh, auth }: PushTarget['keys']): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== 65 || point[0] !== 4 || Buffer.from(auth, 'base64url').length !== 16) return false;
  try {
    const curve = createECDH('prime256v1');
    curve.generateKeys();
    curve.computeSecret(point);
    return true;
  } catch {
    return false;
  }
}

/** The request that carries a message: encrypted (aes128gcm) and signed (VAPID). */
export function pushRequest(target: PushTarget, { payload, topic, ttl }: PushMessage, vapidDetails: Vapid): { headers: Record<string, string>; body: Buffer } {
  const { headers, body } = webPush.generateRequestDetails(target, JSON.stringify(payload), { vapidDetails, topic, TTL: ttl, urgency: 'normal', contentEncoding: 'aes128gcm' });
  return { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])), body: body! };
}
