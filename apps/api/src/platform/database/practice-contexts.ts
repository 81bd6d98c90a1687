import { Injectable } from '@nestjs/common';
import type { PracticeContext } from '../context/request-context.js';
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

  /** Every practice of this installation. */
  async ids(): Promise<string[]> {
    return (await this.identity.call<{ practice_ids: string }>('practice_ids', [])).map(({ practice_ids: id }) => id);
  }

  async of(practiceId: string): Promise<PracticeContext | undefined> {
    const row = await this.identity.maybe<PracticeRow>('practice_get', [practiceId]);
    return row && {
      id: row.id, name: row.name, country: row.country, timeZone: row.time_zone, language: row.language,
      secondFactorRequired: row.second_factor_required, demo: row.demo, sealedKey: row.sealed_key,
    };
  }
}
