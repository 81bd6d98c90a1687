import { createECDH, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';

/** What a push service knows us by (RFC 8292). Keys in base64url. */
export interface Vapid {
  subject: string;
  publicKey: string;
  privateKey: string;
}

/**
 * The key pair that browsers subscribe with. It follows from the master key, so that API and worker have the same one and
 * nothing else has to be kept; or it is the operator's own, who brings subscriptions from elsewhere.
 */
@Injectable()
export class VapidKeys {
  readonly vapid: Vapid;

  constructor(@Inject(ENV) { masterKey, vapid, publicUrl, mailFrom }: Pick<Env, 'masterKey' | 'vapid' | 'publicUrl' | 'mailFrom'>) {
    this.vapid = { subject: vapid?.subject ?? contactOf(publicUrl, mailFrom), ...(vapid?.privateKey ? ofPrivate(vapid.privateKey) : derived(masterKey)) };
  }
}

/** Whom a push service would write to about us: the portal's address where it has one, else that of our mail. */
const contactOf = (publicUrl: string, mailFrom: string): string =>
  publicUrl.startsWith('https:') ? publicUrl : `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;

/** A private key of P-256 from the master key (HKDF-SHA-256). One in 2^32 of such numbers is none; then the next is taken. */
function derived(masterKey: Buffer): Omit<Vapid, 'subject'> {
  for (let i = 1; ; i += 1) {
    const secret = Buffer.from(hkdfSync('sha256', masterKey, '', `attune vapid ${i}`, 32));
    try {
      return ofPrivate(secret.toString('base64url'));
    } catch (error) {
      if (i > 9) throw error;
    }
  }
}

/** @throws Error when it is no private key of P-256 */
export function ofPrivate(privateKey: string): Omit<Vapid, 'subject'> {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(Buffer.from(privateKey, 'base64url'));
  return { publicKey: curve.getPublicKey().toString('base64url'), privateKey };
}
