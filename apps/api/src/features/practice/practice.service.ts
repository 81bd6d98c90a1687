import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { currentPractice, type PracticeContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { PracticeChangeDto, PracticeDto } from './practice.dto.js';

const toDto = ({ id, name, country, timeZone, language, demo, secondFactorRequired }: PracticeContext): PracticeDto => ({
  id, name, country, timeZone, language, demo, secondFactorRequired,
});

/** The settings of the practice that one is in. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly audit: Audit,
  ) {}

  present(): PracticeDto {
    return toDto(currentPractice());
  }

  async change(change: PracticeChangeDto): Promise<PracticeDto> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value != null)) as PracticeChangeDto;
    const practice = { ...currentPractice(), ...given };
    await this.tenant.run(async (tx) => {
      await this.identity.call('practice_update', [
        practice.id, practice.name, practice.country, practice.timeZone, practice.language, practice.secondFactorRequired,
      ], tx);
      this.audit.record(tx, { action: 'practice.update', subject: { kind: 'practice', id: practice.id }, detail: { fields: Object.keys(given).join(',') } });
    });
    return toDto(practice);
  }
}
