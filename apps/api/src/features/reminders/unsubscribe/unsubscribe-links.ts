import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../../../platform/config/config.module.js';
import type { Env } from '../../../platform/config/env.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

const PLACE = 'reminders.unsubscribe';
const SHAPE = /^[\w-]{60,300}$/;

export interface Subscriber {
  practiceId: string;
  clientId: string;
}

/**
 * The links by which mail reminders are turned off, for as long as the mail lies somewhere. A token is the client's id, sealed:
 * it says nothing to whoever reads it, nothing is stored, and turning these mails off is all it can do.
 */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly sealing: Sealing,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  tokenOf({ practiceId, clientId }: Subscriber): string {
    return this.sealing.sealShared(PLACE, `${practiceId}|${clientId}`).toString('base64url');
  }

  /** The page where it takes a press; the token travels in the fragment. */
  pageOf(token: string): string {
    return `${this.env.publicUrl}/unsubscribe#${encodeURIComponent(token)}`;
  }

  /** For the headers of a mail: where mail programs send the press to. */
  oneClickOf(token: string): string {
    return `${this.env.publicUrl}/api/v1/reminders/unsubscribe/one-click?token=${encodeURIComponent(token)}`;
  }

  /** @returns undefined when it is no token of ours */
  read(token: string): Subscriber | undefined {
    if (!SHAPE.test(token)) return undefined;
    const [practiceId, clientId] = this.sealing.openBrought(PLACE, Buffer.from(token, 'base64url'))?.split('|') ?? [];
    return practiceId && clientId ? { practiceId, clientId } : undefined;
  }
}
