import { randomBytes } from 'node:crypto';
import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { recompute } from '@attune/clinical/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENV } from '../../platform/config/config.module.js';
import type { Env } from '../../platform/config/env.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Throttle } from '../session/throttle.js';
import type { NewPartnerLinkDto, PartnerLinkBody, PartnerPlaceDto, PartnerPlacesDto } from './partner-link.dto.js';
import { asksScope, GOAL_COLUMNS, goalOf, type GoalRow, linkOf, type LinkRow, LINKS, sealLabel, shownBy } from './partner-link-rows.js';

const HOUR_MS = 3_600_000;

/** More than anybody makes; older ones stay in the audit. */
const MOST = 50;

interface PlanRow extends GoalRow {
  state: string;
}

/** Plans of a client, the newest first. $1 practice, $2 client */
const PLANS = `
  select g.state, ${GOAL_COLUMNS} from assignment g
  join exercise gx on gx.practice_id = g.practice_id and gx.id = g.exercise_id
  join exercise_version gv on gv.practice_id = g.practice_id and gv.id = g.version_id
  where g.practice_id = $1 and g.client_id = $2 order by g.created_at desc, g.id desc`;

/** Makes and takes back the links by which a client lets somebody see "done" or "not today". Attune sends them to nobody. */
@Injectable()
export class PartnerLinksService {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly sealing: Sealing,
    private readonly throttle: Throttle,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Each plan in which a partner can be asked or was, what is shown by its link, and what can be told. */
  list(): Promise<PartnerPlacesDto> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const now = this.clock.now();
      const plansSent = tx.query<PlanRow>(PLANS, [tx.practiceId, clientId]);
      const linksSent = tx.query<LinkRow>(`${LINKS} order by l.created_at desc, l.id desc limit ${MOST}`, [tx.practiceId, clientId, now]);
      const { time_zone: zone } = await tx.one<{ time_zone: string }>('select time_zone from client where practice_id = $1 and id = $2', [tx.practiceId, clientId]);
      const sealer = await this.sealing.forClient(tx, clientId);
      const [plans, links] = [await plansSent, await linksSent];
      const places = plans.filter(({ asks, state, goal_id: id }) => asks && (state !== 'ended' || links.some((link) => link.assignment_id === id)));
      const today = localDateOf(now, zone);
      return {
        today,
        places: await Promise.all(places.map(async (plan): Promise<PartnerPlaceDto> => {
          const own = links.filter(({ assignment_id: id }) => id === plan.goal_id);
          const open = own.find(({ state }) => state === 'open');
          const { assignmentId, title } = goalOf(plan, sealer);
          return {
            assignmentId, title, active: plan.state !== 'ended', links: own.map((link) => linkOf(link, sealer)),
            shown: open ? await shownBy(tx, open, { clientId, today, sealer }) : null,
          };
        })),
        goals: plans.filter(({ state }) => state !== 'ended').map((plan) => goalOf(plan, sealer)),
      };
    });
  }

  /**
   * Makes a link, in place of the one that this plan had. Its address is answered once, and kept by nobody but the client.
   * @throws DomainError `assignment.not_found`, `assignment.ended`, `session.slow_down`
   */
  async make(body: PartnerLinkBody): Promise<NewPartnerLinkDto> {
    const clientId = currentContext().clientId!;
    await this.throttle.require({ kind: 'partner-making', of: `${clientId}|${Math.floor(this.clock.now().getTime() / HOUR_MS)}` });
    return this.tenant.run(async (tx) => {
      const [id, now] = [newId(), this.clock.now()];
      await this.requirePlans(tx, clientId, body);
      const sealer = await this.sealing.forClient(tx, clientId);
      await this.end(tx, body.assignmentId, 'replaced');
      const { time_zone: zone } = await tx.one<{ time_zone: string }>('select time_zone from client where practice_id = $1 and id = $2', [tx.practiceId, clientId]);
      const since = localDateOf(now, zone);
      const until = addDays(since, 7 * body.weeks - 1);
      const expires = recompute([{ localDate: addDays(until, 1), localTime: '00:00' }], zone)[0]!.dueAt;
      tx.write(
        `insert into partner_link (practice_id, id, client_id, assignment_id, goal_id, sealed_label, language, consent, since, until, expires_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [tx.practiceId, id, clientId, body.assignmentId, body.goalId, sealLabel(sealer, id, body.label), body.language, body.consent, since, until, expires, now],
      );
      const token = randomBytes(32).toString('base64url');
      await this.identity.call('token_create', [hashToken(token), 'partner', tx.practiceId, id, expires], tx);
      this.record(tx, id, 'partner-link.make', { consent: body.consent, weeks: body.weeks });
      const row = await tx.one<LinkRow>(`${LINKS} and l.id = $4`, [tx.practiceId, clientId, now, id]);
      return { ...linkOf(row, sealer), address: `${this.env.publicUrl}/with/#${token}` };
    });
  }

  /** Takes a link back: from the next request on nothing is behind it. @throws DomainError `partner_link.not_found` */
  revoke(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const link = await tx.maybe<{ assignment_id: string; over: boolean }>(
        'select assignment_id, over_at is not null as over from partner_link where practice_id = $1 and id = $2 and client_id = $3 for update',
        [tx.practiceId, id, currentContext().clientId],
      );
      if (!link) throw new DomainError('partner_link.not_found');
      if (!link.over) await this.end(tx, link.assignment_id, 'revoked');
    });
  }

  /** Ends the link that a plan has, if it has one, and its token with it. */
  private async end(tx: TenantTx, assignmentId: string, by: 'revoked' | 'replaced'): Promise<void> {
    const over = await tx.query<{ id: string }>(
      'update partner_link set over_at = $3, over_by = $4 where practice_id = $1 and assignment_id = $2 and over_at is null returning id',
      [tx.practiceId, assignmentId, this.clock.now(), by],
    );
    for (const { id } of over) {
      await this.identity.call('token_revoke', ['partner', id], tx);
      this.record(tx, id, by === 'revoked' ? 'partner-link.revoke' : 'partner-link.replace');
    }
  }

  /** Both plans are the client's own and go on. The first is held, so that of two makings at once one comes after the other. */
  private async requirePlans(tx: TenantTx, clientId: string, { assignmentId, goalId }: PartnerLinkBody): Promise<void> {
    const rows = await tx.query<{ id: string; state: string; asks: boolean }>(
      `select a.id, a.state, ${asksScope('x')} as asks from assignment a
       join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
       where a.practice_id = $1 and a.client_id = $2 and a.id = any ($3) order by a.id for no key update of a`,
      [tx.practiceId, clientId, [assignmentId, goalId]],
    );
    const [plan, goal] = [assignmentId, goalId].map((id) => rows.find((row) => row.id === id));
    if (!plan?.asks || !goal) throw new DomainError('assignment.not_found');
    if (plan.state === 'ended' || goal.state === 'ended') throw new DomainError('assignment.ended');
  }

  private record(tx: TenantTx, id: string, action: AuditAction, detail?: Record<string, string | number>): void {
    this.audit.record(tx, { action, subject: { kind: 'partner-link', id }, clientId: currentContext().clientId, detail });
  }
}
