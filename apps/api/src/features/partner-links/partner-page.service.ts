import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { PracticeContexts } from '../../platform/database/practice-contexts.js';
import { prepared } from '../../platform/database/prepared.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Throttle } from '../session/throttle.js';
import type { PartnerPageDto } from './partner-link.dto.js';
import { asksScope, OPEN, shownBy, type ShownRow } from './partner-link-rows.js';

const HOUR_MS = 3_600_000;
/** What is looked for when a token leads nowhere, so that as much is done as for one that does. */
const NOWHERE = { practice_id: '00000000-0000-0000-0000-000000000000', subject_id: '00000000-0000-0000-0000-000000000000' };

interface OpenLinkRow extends ShownRow {
  [column: string]: unknown;
  client_id: string;
  time_zone: string;
  key_id: string;
  sealed_key: Buffer;
}

/** One statement says whether there is anything to show, whatever the reason may be that there is not. */
const OPEN_LINK = prepared(
  'partner_link.open',
  `select l.id, l.client_id, l.goal_id, ${asksScope('x')} as asks, l.sealed_label, l.language, l.since, l.until, c.time_zone, k.key_id, k.sealed_key
   from partner_link l
   join client c on c.practice_id = l.practice_id and c.id = l.client_id
   join client_key k on k.practice_id = l.practice_id and k.client_id = l.client_id
   join assignment a on a.practice_id = l.practice_id and a.id = l.assignment_id
   join assignment g on g.practice_id = l.practice_id and g.id = l.goal_id
   join exercise x on x.practice_id = g.practice_id and x.id = g.exercise_id
   where l.practice_id = $1 and l.id = $3 and ${OPEN}`,
);

/**
 * What a partner sees: a name that the client chose, and "done" or "not today" by day. A link that was taken back, replaced, has
 * ended or never was answers one way, after the same steps.
 */
@Injectable()
export class PartnerPageService {
  constructor(
    private readonly identity: Identity,
    private readonly practices: PracticeContexts,
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly throttle: Throttle,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `partner_link.not_found`, or `partner_link.too_often` with the seconds to wait */
  async look(token: string, address: string): Promise<PartnerPageDto> {
    const hash = hashToken(token);
    await this.requireSeldom(hash.toString('hex'), address);
    const found = await this.identity.maybe<typeof NOWHERE>('token_find', [hash, 'partner', this.clock.now()]);
    const { practice_id, subject_id } = found ?? NOWHERE;
    const practice = await this.practices.of(practice_id);
    const context = { requestId: currentContext().requestId, roles: [], practice };
    return runInContext(context, () => this.tenant.run((tx) => this.read(tx, subject_id), practice_id));
  }

  private async read(tx: TenantTx, linkId: string): Promise<PartnerPageDto> {
    const now = this.clock.now();
    const row = await tx.maybe<OpenLinkRow>(OPEN_LINK, [tx.practiceId, now, linkId]);
    if (!row) throw new DomainError('partner_link.not_found');
    const sealer = this.sealing.clientSealer(row.client_id, row.key_id, row.sealed_key);
    const shown = await shownBy(tx, row, { clientId: row.client_id, today: localDateOf(now, row.time_zone), sealer });
    tx.write('update partner_link set opened_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, row.id, now]);
    this.audit.record(tx, { action: 'partner-link.open', subject: { kind: 'partner-link', id: row.id }, clientId: row.client_id });
    return shown;
  }

  /** Each hour counts anew, by address and by link, known or not. */
  private async requireSeldom(hash: string, address: string): Promise<void> {
    const hour = Math.floor(this.clock.now().getTime() / HOUR_MS);
    const wait = await this.throttle.take({ kind: 'partner-address', of: `${address}|${hour}` }, { kind: 'partner-link', of: `${hash}|${hour}` });
    if (wait > 0) throw new DomainError('partner_link.too_often', { retryAfter: wait });
  }
}
