import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import https from 'node:https';
import { Injectable } from '@nestjs/common';
import { isPublicAddress, isPushEndpoint } from './public-address.js';
import { pushRequest, type PushMessage, type PushTarget } from './push-message.js';
import { VapidKeys } from './vapid-keys.js';

/** In ms, for the whole of it. */
const LONGEST = 15_000;

/**
 * - `taken`: the push service has it · `gone`: the browser takes none any more (404, 410)
 * - `refused`: it will never be taken · `later`: it may be taken another time
 */
export type PushOutcome = 'taken' | 'gone' | 'refused' | 'later';

class AddressRefused extends Error {}

/**
 * Sends pushes to where clients' browsers said: https, to public addresses, following no redirect. The name is resolved for the
 * connection itself, so that what was looked at is what is spoken to.
 */
@Injectable()
export class PushSender {
  /** Which addresses may be spoken to, and how: a test has a server of its own. */
  readonly reach: { allows: (address: string) => boolean; by: https.RequestOptions } = { allows: isPublicAddress, by: {} };

  constructor(private readonly keys: VapidKeys) {}

  async send(target: PushTarget, message: PushMessage): Promise<PushOutcome> {
    if (!isPushEndpoint(target.endpoint)) return 'refused';
    const { headers, body } = pushRequest(target, message, this.keys.vapid);
    try {
      return outcomeOf(await this.post(target.endpoint, headers, body));
    } catch (error) {
      return error instanceof AddressRefused ? 'refused' : 'later';
    }
  }

  private post(endpoint: string, headers: Record<string, string>, body: Buffer): Promise<number> {
    return new Promise((answered, failed) => {
      const { hostname } = new URL(endpoint);
      // An address in place of a name is resolved by nobody.
      const literal = hostname.replace(/^\[|\]$/g, '');
      if (/^[\d.]+$|:/.test(literal) && !this.reach.allows(literal)) return failed(new AddressRefused());
      const request = https.request(endpoint, {
        ...this.reach.by, method: 'POST', headers, agent: false, lookup: this.lookup, signal: AbortSignal.timeout(LONGEST),
      });
      request.on('response', (response) => {
        // Nothing it says is needed.
        response.destroy();
        answered(response.statusCode!);
      });
      request.on('error', failed);
      request.end(body);
    });
  }

  private readonly lookup = (
    hostname: string,
    options: LookupOptions,
    done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ): void =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      if (!found.length || !found.every(({ address }) => this.reach.allows(address))) return done(new AddressRefused(), []);
      return options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family);
    });
}

function outcomeOf(status: number): PushOutcome {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 404 || status === 410) return 'gone';
  return status === 408 || status === 429 || status >= 500 ? 'later' : 'refused';
}
