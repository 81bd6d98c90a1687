import { Injectable } from '@nestjs/common';
import { PracticeContexts } from '../../platform/database/practice-contexts.js';
import { Tenant } from '../../platform/database/tenant.js';
import { log } from '../../platform/logging/log.js';
import { Covers } from '../care-team/covers.js';

/** Begins and ends the places of covers when the practice's day turns, again and again. */
@Injectable()
export class CoverRounds {
  constructor(
    private readonly tenant: Tenant,
    private readonly practices: PracticeContexts,
    private readonly covers: Covers,
  ) {}

  /** One round over all practices, each in a transaction of its own. One that fails is logged and tried again in the next round. */
  async round(): Promise<void> {
    await this.practices.inEach(async () => {
      try {
        await this.tenant.run((tx) => this.covers.settle(tx));
      } catch (error) {
        log.error('absence.cover_failed', { error: error instanceof Error ? error.name : 'unknown' });
      }
    });
  }
}
