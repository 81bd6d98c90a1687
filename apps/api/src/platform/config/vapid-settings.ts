import { createECDH } from 'node:crypto';

/** The operator's own keys for web push; each part may be left out. */
export interface VapidSettings {
  subject: string | undefined;
  privateKey: string | undefined;
}

/** Reads `VAPID_PRIVATE_KEY`, its `VAPID_PUBLIC_KEY` (to be sure that they belong together) and `VAPID_SUBJECT`. */
export function readVapid(get: (name: string) => string | undefined, faults: string[]): VapidSettings | undefined {
  const [privateKey, publicKey, subject] = [get('VAPID_PRIVATE_KEY'), get('VAPID_PUBLIC_KEY'), get('VAPID_SUBJECT')];
  if (subject && !(URL.canParse(subject) && ['https:', 'mailto:'].includes(new URL(subject).protocol))) faults.push('VAPID_SUBJECT must be an https: or mailto: address');
  if (publicKey && !privateKey) faults.push('VAPID_PUBLIC_KEY needs its VAPID_PRIVATE_KEY');
  if (privateKey) {
    const made = publicOf(privateKey);
    if (!made) faults.push('VAPID_PRIVATE_KEY must be a private key of P-256 in base64url');
    else if (publicKey && publicKey !== made) faults.push('VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY');
  }
  return privateKey || subject ? { privateKey, subject } : undefined;
}

function publicOf(privateKey: string): string | undefined {
  const bytes = Buffer.from(privateKey, 'base64url');
  if (bytes.length !== 32) return undefined;
  try {
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(bytes);
    return curve.getPublicKey().toString('base64url');
  } catch {
    return undefined;
  }
}
