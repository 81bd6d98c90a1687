import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { Identity } from '../database/identity.js';
import { Rounds } from '../jobs/rounds.js';
import { log } from '../logging/log.js';
import { AuditChain } from './audit-chain.js';
import { auditHeadsFile } from './audit-heads.js';

const EVERY_MS = 1_000;

/** Seals every practice's new audit events, again and again, and keeps each new head outside of the database. */
@Injectable()
export class AuditSealer {
  private readonly rounds = new Rounds('audit.seal', EVERY_MS, async () => void (await this.sealAll()));

  constructor(
    private readonly chain: AuditChain,
    private readonly identity: Identity,
    @Inject(ENV) private readonly env: Env,
  ) {}

  start(): void {
    this.rounds.start();
  }

  /** Ends after the round that is under way. */
  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** One round over all practices. @returns whether anything was sealed; a full batch may have left some behind */
  async sealAll(): Promise<boolean> {
    let sealed = false;
    for (const { practice_ids: id } of await this.identity.call<{ practice_ids: string }>('practice_ids', [])) {
      const head = await this.chain.seal(id);
      if (!head) continue;
      sealed = true;
      log.info('audit.head', { practiceId: head.practiceId, number: head.number, digest: head.digest });
      const file = auditHeadsFile(this.env);
      if (!file) continue;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await appendFile(file, `${JSON.stringify(head)}\n`, { mode: 0o600 });
    }
    return sealed;
  }
}
