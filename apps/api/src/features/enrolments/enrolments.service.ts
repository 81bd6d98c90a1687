import { Injectable } from '@nestjs/common';
import { openableClientScope, requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { EnrolmentDto, EnrolmentPageDto } from './enrolment.dto.js';
import { EnrolmentPaths } from './enrolment-paths.service.js';
import { toEnrolmentItem, toOwnSteps } from './enrolment-view.js';
import type { MyProgramAnswerDto } from './my-program.dto.js';
import { ENROLMENT_COLUMNS, type EnrolmentRow, readPathSteps } from './releases/path-rows.js';

/** The paths of clients, read. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly paths: EnrolmentPaths,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enrolment.not_found` */
  open(id: string): Promise<EnrolmentDto> {
    return this.tenant.run(async (tx) => {
      const enrolment = await this.paths.load(tx, id);
      this.audit.record(tx, { action: 'enrolment.open', subject: { kind: 'enrolment', id }, clientId: enrolment.clientId });
      return enrolment;
    });
  }

  /** A client's paths, newest first. @throws DomainError `client.not_found` */
  list(clientId: string, query: PageQuery): Promise<EnrolmentPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const rows = await tx.query<EnrolmentRow & { time_zone: string }>(
        `select ${ENROLMENT_COLUMNS}, c.time_zone from enrolment e join client c on c.practice_id = e.practice_id and c.id = e.client_id
         where e.practice_id = $1 and e.client_id = $2 and ${openableClientScope('e.client_id')}
           and ($3::timestamptz is null or (e.created_at, e.id) < ($3, $4::uuid))
         order by e.created_at desc, e.id desc limit $5`,
        [tx.practiceId, clientId, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      const steps = await readPathSteps(tx, clientId, rows.map(({ id }) => id));
      this.audit.record(tx, { action: 'enrolment.list', subject: { kind: 'client', id: clientId }, clientId });
      return paged(
        rows,
        size,
        (row) => toEnrolmentItem(row, steps.filter((step) => step.enrolment_id === row.id), row.time_zone),
        (row) => [row.created_at.toISOString(), row.id],
      );
    });
  }

  /** The client's own program in plain form. */
  mine(): Promise<MyProgramAnswerDto> {
    return this.tenant.run(async (tx) => {
      const path = await this.paths.current(tx, currentContext().clientId!);
      if (!path) return { program: null };
      const { id, title, purpose, state, starts_on: startsOn } = path.enrolment;
      return { program: { id, title, purpose, state, startsOn, steps: toOwnSteps(path) } };
    });
  }

  /** Ends what the client walks: no step opens any more, what is open is for others to end. */
  endAll(tx: TenantTx, clientId: string): void {
    tx.write(`update enrolment set state = 'ended', ended_at = $3, paused_at = null, revision = revision + 1
      where practice_id = $1 and client_id = $2 and state in ('running', 'paused')`, [tx.practiceId, clientId, this.clock.now()]);
  }
}
