import { Injectable } from '@nestjs/common';
import { type PracticeContext, runInContext } from '../context/request-context.js';
import { newId } from '../ids.js';
import { Identity } from './identity.js';

interface PracticeRow {
  [column: string]: unknown;
  id: string;
  name: string;
  country: string;
  time_zone: string;
  language: 'en' | 'es';
  second_factor_required: boolean;
  demo: boolean;
  sealed_key: Buffer;
}

/** The contexts of practices, for work that has no session. */
@Injectable()
export class PracticeContexts {
  constructor(private readonly identity: Identity) {}

  /** Does work in every practice of this installation, one after the other, each time as nobody in particular. */
  async inEach(work: () => Promise<void>): Promise<void> {
    for (const { practice_ids: id } of await this.identity.call<{ practice_ids: string }>('practice_ids', [])) {
      const practice = await this.of(id);
      if (practice) await runInContext({ requestId: newId(), roles: [], practice }, work);
    }
  }

  async of(practiceId: string): Promise<PracticeContext | undefined> {
    const row = await this.identity.maybe<PracticeRow>('practice_get', [practiceId]);
    return row && {
      id: row.id, name: row.name, country: row.country, timeZone: row.time_zone, language: row.language,
      secondFactorRequired: row.second_factor_required, demo: row.demo, sealedKey: row.sealed_key,
    };
  }
}
