import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { PushSender } from '../../src/platform/push/push-sender.js';
import { selfSigned } from './certificate.js';

/** Where browsers say that their push service is. */
export const PUSH_ORIGIN = 'https://push.example.org';

/** What the push service was given. */
export interface Pushed {
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** A push service on loopback with a certificate of its own; `answers` says with which status, by path. */
export interface PushService {
  taken: Pushed[];
  answers: Map<string, number>;
  close(): Promise<void>;
}

/** Starts one and leads the application (or worker) there with everything it pushes. */
export async function startPushService(app: Pick<INestApplicationContext, 'get'>): Promise<PushService> {
  const identity = selfSigned('localhost');
  const [taken, answers] = [[] as Pushed[], new Map<string, number>()];
  const server = createServer(identity, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url!;
      taken.push({ path, headers: request.headers as Record<string, string>, body: Buffer.concat(parts) });
      response.writeHead(answers.get(path) ?? 201, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  Object.assign(app.get(PushSender).reach, { allows: (address: string) => ['127.0.0.1', '::1'].includes(address), by: { ca: identity.cert, hostname: 'localhost', port } });
  return { taken, answers, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** A browser that subscribed: it alone can read what is pushed to it. */
export class TestBrowser {
  private readonly curve = createECDH('prime256v1');
  private readonly auth = randomBytes(16);
  private readonly point = this.curve.generateKeys();
  readonly path = `/send/${randomBytes(9).toString('hex')}`;

  get subscription(): { endpoint: string; keys: { p256dh: string; auth: string } } {
    return { endpoint: `${PUSH_ORIGIN}${this.path}`, keys: { p256dh: this.point.toString('base64url'), auth: this.auth.toString('base64url') } };
  }

  /** Decrypts as RFC 8291 and RFC 8188 say: our own reading of them, not the sender's library. */
  read(body: Buffer): Record<string, unknown> {
    const [salt, length] = [body.subarray(0, 16), body[20]!];
    const sender = body.subarray(21, 21 + length);
    const derive = (secret: Buffer, salted: Buffer, info: Buffer | string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', secret, salted, info, bytes));
    const shared = derive(this.curve.computeSecret(sender), this.auth, Buffer.concat([Buffer.from('WebPush: info\0'), this.point, sender]), 32);
    const key = derive(shared, salt, 'Content-Encoding: aes128gcm\0', 16);
    const nonce = derive(shared, salt, 'Content-Encoding: nonce\0', 12);
    const sealed = body.subarray(21 + length);
    const opener = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')) as Record<string, unknown>;
  }
}

/** The claims of a VAPID header (RFC 8292), its signature checked against the key it names. */
export function vapidClaims(authorization: string): { key: string; claims: Record<string, unknown> } {
  const [, token, key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization)!;
  const [head, claims, signature] = token!.split('.') as [string, string, string];
  const point = Buffer.from(key!, 'base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  const good = verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  if (!good) throw new Error('the signature does not fit');
  return { key: key!, claims: JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Record<string, unknown> };
}
