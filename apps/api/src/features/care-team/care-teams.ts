import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import { Covers } from './covers.js';
import { Successions } from './successions.js';

export interface Place {
  memberId: string;
  primary: boolean;
}

/** Who treats whom. A place is never edited: it ends, and another begins, so that its history stays. */
@Injectable()
export class CareTeams {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly covers: Covers,
    private readonly successions: Successions,
  ) {}

  /**
   * Makes the team of a client what `wanted` says. With another primary, what is open from tomorrow on (in the
   * client's zone) is planned under them, and a hand-over waits for them. Places of covers follow by themselves.
   * @throws DomainError `care_team.one_primary`, `client.not_found`, or `request.invalid` when somebody is no therapist here
   */
  async set(tx: TenantTx, clientId: string, wanted: Place[]): Promise<void> {
    const primary = wanted.filter((place) => place.primary);
    if (primary.length !== 1) throw new DomainError('care_team.one_primary');
    this.covers.hold(tx);
    const client = await tx.maybe<{ time_zone: string }>('select time_zone from client where practice_id = $1 and id = $2 for no key update', [tx.practiceId, clientId]);
    if (!client) throw new DomainError('client.not_found');
    const present = await this.present(tx, clientId);
    const same = (a: Place, b: Place): boolean => a.memberId === b.memberId && a.primary === b.primary;
    const leaving = present.filter((a) => !wanted.some((b) => same(a, b)));
    const coming = wanted.filter((b) => !present.some((a) => same(a, b)));
    if (!leaving.length && !coming.length) return;
    await this.requireTherapists(tx, wanted, coming);
    const now = this.clock.now();
    for (const { memberId } of leaving) this.leave(tx, clientId, memberId, now);
    const before = present.find((place) => place.primary)?.memberId;
    for (const place of coming) this.come(tx, clientId, place, { now, before });
    const [successor] = coming.filter((place) => place.primary);
    if (successor) this.reattribute(tx, clientId, successor.memberId, localDateOf(now, client.time_zone));
    if (successor && before && before !== successor.memberId) await this.successions.follow(tx, clientId, before, successor.memberId);
    this.audit.record(tx, { action: 'care-team.update', subject: { kind: 'client', id: clientId }, clientId, detail: { primary: primary[0]!.memberId } });
    await this.covers.settle(tx);
  }

  /** A member leaves a team; when they were its primary, `successor` is from now on. */
  async replace(tx: TenantTx, clientId: string, memberId: string, successor?: string): Promise<void> {
    const staying = (await this.present(tx, clientId)).filter((place) => place.memberId !== memberId);
    const others = staying.filter((place) => place.memberId !== successor);
    await this.set(tx, clientId, successor ? [...others, { memberId: successor, primary: true }] : staying);
  }

  /** A client goes from one primary to the next, who may be on the team already; whoever hands over leaves it unless they stay. */
  async succeed(tx: TenantTx, clientId: string, { from, to, stays }: { from: string; to: string; stays: boolean }): Promise<void> {
    const others = (await this.present(tx, clientId)).filter(({ memberId }) => memberId !== to && memberId !== from);
    const staying = stays ? [{ memberId: from, primary: false }] : [];
    await this.set(tx, clientId, [{ memberId: to, primary: true }, ...staying, ...others]);
  }

  private async present(tx: TenantTx, clientId: string): Promise<Place[]> {
    const rows = await tx.query<{ member_id: string; is_primary: boolean }>(
      `select member_id, is_primary from care_team where practice_id = $1 and client_id = $2 and until is null and kind = 'treating'`,
      [tx.practiceId, clientId],
    );
    return rows.map((row) => ({ memberId: row.member_id, primary: row.is_primary }));
  }

  private async requireTherapists(tx: TenantTx, wanted: Place[], coming: Place[]): Promise<void> {
    // Share-locked, so that nobody's membership ends while they are given a client.
    const rows = await tx.query<{ id: string }>(
      `select id from member where practice_id = $1 and id = any ($2) and state = 'active' and 'therapist' = any (roles) for share`,
      [tx.practiceId, coming.map((place) => place.memberId)],
    );
    const therapists = new Set(rows.map((row) => row.id));
    const faults = wanted.flatMap((place, i): FieldFault[] =>
      coming.includes(place) && !therapists.has(place.memberId)
        ? [{ field: `members.${i}.memberId`, code: 'not_a_therapist', detail: 'Name an active therapist of this practice.' }]
        : [],
    );
    if (faults.length) throw invalid(...faults);
  }

  private leave(tx: TenantTx, clientId: string, memberId: string, now: Date): void {
    tx.write('update care_team set until = $4 where practice_id = $1 and client_id = $2 and member_id = $3 and until is null', [
      tx.practiceId, clientId, memberId, now,
    ]);
  }

  /** @param given who was the primary until then */
  private come(tx: TenantTx, clientId: string, { memberId, primary }: Place, { now, before }: { now: Date; before: string | undefined }): void {
    // Whoever covered treats from now on.
    this.leave(tx, clientId, memberId, now);
    // Left and back within one millisecond is as if they had stayed.
    tx.write(
      `insert into care_team (practice_id, client_id, member_id, since, is_primary, is_news) values ($1, $2, $3, $4, $5, $6)
       on conflict (practice_id, client_id, member_id, since) do update
       set until = null, is_primary = excluded.is_primary, is_news = excluded.is_news, kind = 'treating', absence_id = null`,
      [tx.practiceId, clientId, memberId, now, primary, primary && before !== undefined && before !== memberId],
    );
  }

  private reattribute(tx: TenantTx, clientId: string, memberId: string, today: string): void {
    tx.write(
      `update occasion set attributed_to = $3
       where practice_id = $1 and client_id = $2 and state = 'open' and local_date > $4::date and attributed_to <> $3`,
      [tx.practiceId, clientId, memberId, today],
    );
  }
}
