import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { checkRange } from '@attune/clinical/weeks';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { heard } from '../../platform/database/heard.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { ObservationsService } from '../responses/observations.service.js';
import type { ClientProgressDto, ProgressQuery } from './progress.dto.js';
import { weeksOf } from './weeks.js';

/** Half a year, unless told. */
const USUAL_DAYS = 182;

/** Two years of three entries a day. Where somebody gave more, the page says from which day on it speaks. */
const MOST_POINTS = 20_000;

interface ClientRow {
  [column: string]: unknown;
  name: string;
  code: string;
  time_zone: string;
  therapist: string | null;
}

/** Who a printed page is about, and whose it is. */
export interface ProgressHead {
  name: string;
  code: string;
  therapist: string | null;
  practice: string;
  /** Where the client lives. */
  timeZone: string;
  madeOn: string;
  madeAt: Date;
  /** Who made it. */
  by: string;
}

/** What a client's answers and practice come to. A range is read whole; what lies outside of it costs nothing. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly observations: ObservationsService,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `client.not_found`, `request.invalid` (`from`, `to`) */
  progress(clientId: string, query: ProgressQuery): Promise<ClientProgressDto> {
    return this.tenant.run(async (tx) => (await this.read(tx, clientId, query, 'client.progress')).progress);
  }

  /** The same with who it is about, for a page to print. Told in the audit as a page that was made. @throws as `progress` */
  forPrint(clientId: string, query: ProgressQuery): Promise<{ head: ProgressHead; progress: ClientProgressDto }> {
    return this.tenant.run((tx) => this.read(tx, clientId, query, 'client.progress_pdf'));
  }

  private async read(tx: TenantTx, clientId: string, query: ProgressQuery, action: AuditAction): Promise<{ head: ProgressHead; progress: ClientProgressDto }> {
    const client = await tx.maybe<ClientRow>(
      `select c.name, c.code, c.time_zone, m.name as therapist from client c
       left join care_team t on t.practice_id = c.practice_id and t.client_id = c.id and t.until is null and t.is_primary
       left join member m on m.practice_id = t.practice_id and m.id = t.member_id
       where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`,
      [tx.practiceId, clientId],
    );
    if (!client) throw new DomainError('client.not_found');
    const now = this.clock.now();
    const today = localDateOf(now, client.time_zone);
    const to = query.to ?? today;
    const from = query.from ?? addDays(to, -USUAL_DAYS);
    const [fault] = checkRange(from, to);
    if (fault) throw invalid({ ...fault, detail: 'Choose a range of at most two years, its first day first.' });
    const weeks = heard(weeksOf(tx, clientId, from, to));
    const { since, series, kept } = await this.observations.read(tx, clientId, { from, to }, MOST_POINTS);
    this.audit.record(tx, { action, subject: { kind: 'client', id: clientId }, clientId });
    const { name, code, therapist } = client;
    return { head: { name, code, therapist, practice: currentPractice().name, timeZone: client.time_zone, madeOn: today, madeAt: now, by: currentContext().person?.name ?? '' }, progress: { from, to, weeks: await weeks, since, series, kept } };
  }
}
