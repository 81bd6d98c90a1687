import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { SAID_CODES, type Said } from './check-ins.js';
import type { PartnerConsentDto, PartnerConsentsDto } from './partner-link.dto.js';
import { asksScope, goalOf, type LinkRow, LINKS } from './partner-link-rows.js';

const MOST_CHECK_INS = 30;

interface CheckInRow {
  [column: string]: unknown;
  assignment_id: string;
  response_id: string;
  local_date: string;
  code: string;
}

/** How a client's consents stand, and what they noted: for the client and those who treat them. The partner's name is in none of it. */
@Injectable()
export class PartnerConsentsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `client.not_found`, `client.erased` */
  list(clientId: string): Promise<PartnerConsentsDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const of = [tx.practiceId, clientId];
      const plansSent = tx.query<{ id: string; exercise_id: string }>(
        `select a.id, a.exercise_id from assignment a join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
         where a.practice_id = $1 and a.client_id = $2 and ${asksScope('x')} order by a.created_at desc, a.id desc`,
        of,
      );
      // Of each plan the link that counts: the newest.
      const linksSent = tx.query<LinkRow>(`select distinct on (assignment_id) * from (${LINKS}) l order by assignment_id, created_at desc, id desc`, [
        ...of, this.clock.now(),
      ]);
      const checkInsSent = tx.query<CheckInRow>(
        `select r.assignment_id, r.id as response_id, r.local_date, o.code from response r
         join observation o on o.practice_id = r.practice_id and o.response_id = r.id
         join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
         join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
         where r.practice_id = $1 and r.client_id = $2 and r.corrected_by is null and o.code = any ($3) and o.value > 0 and ${asksScope('x')}
         order by r.local_date desc, r.submitted_at desc limit ${MOST_CHECK_INS}`,
        [...of, SAID_CODES],
      );
      const sealer = await this.sealing.forClient(tx, clientId);
      if (currentContext().clientId !== clientId) {
        this.audit.record(tx, { action: 'partner-link.list', subject: { kind: 'client', id: clientId }, clientId });
      }
      const [plans, links, checkIns] = [await plansSent, await linksSent, await checkInsSent];
      return {
        items: plans.map(({ id, exercise_id: exerciseId }): PartnerConsentDto => {
          const link = links.find(({ assignment_id: of }) => of === id);
          return {
            assignmentId: id,
            exerciseId,
            // What another link took the place of is never the newest.
            state: link ? (link.state as 'open' | 'revoked' | 'ended') : 'never',
            madeAt: link?.created_at.toISOString() ?? null,
            overAt: link?.over_at?.toISOString() ?? null,
            until: link?.until ?? null,
            goal: link ? goalOf(link, sealer) : null,
            checkIns: checkIns.filter(({ assignment_id: of }) => of === id).map((row) => ({
              responseId: row.response_id, localDate: row.local_date, said: row.code.slice('how.'.length) as Said,
            })),
          };
        }),
      };
    });
  }
}
