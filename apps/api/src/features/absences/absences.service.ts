import { Injectable } from '@nestjs/common';
import { changeableAbsenceScope, uncoverableAbsenceScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Covers } from '../care-team/covers.js';
import type { AbsenceBody, AbsenceDto } from './absence.dto.js';
import { AbsenceNotes } from './absence-notes.js';
import { absenceRow, type AbsenceRow, noteAt, stateOf } from './absence-rows.js';
import { requireCover, requireDays, requireNoMeeting } from './absence-rules.js';
import { Absences } from './absences.js';

/** Enters, changes and ends absences. What follows for care teams follows at once. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly absences: Absences,
    private readonly notes: AbsenceNotes,
    private readonly covers: Covers,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Enters an absence of a member under the id given, or changes the one that has it.
   * @throws DomainError `member.not_found`, `absence.not_found` when it is somebody else's, `absence.over`, `request.invalid`, and those of the rules
   */
  put(memberId: string, id: string, body: AbsenceBody): Promise<{ created: boolean; absence: AbsenceDto }> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      const member = await tx.maybe(`select from member where practice_id = $1 and id = $2 and state = 'active' for share`, [tx.practiceId, memberId]);
      if (!member) throw new DomainError('member.not_found');
      const before = await absenceRow(tx, id);
      if (before && before.member_id !== memberId) throw new DomainError('absence.not_found');
      if (!before || !this.saysTheSame(before, body)) await this.write(tx, memberId, id, body, before);
      return { created: !before, absence: await this.read(tx, id) };
    });
  }

  /** Back again, or not going. The same again changes nothing. @throws DomainError `absence.not_found` */
  end(id: string): Promise<AbsenceDto> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      const row = await this.require(tx, id, changeableAbsenceScope('a'));
      if (stateOf(row, this.absences.today()) !== 'over') {
        tx.write('update absence set ended_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, this.clock.now()]);
        this.audit.record(tx, { action: 'absence.end', subject: { kind: 'absence', id } });
        await this.covers.settle(tx);
      }
      return this.read(tx, id);
    });
  }

  /** Whoever covers cannot, from now on. @throws DomainError `absence.not_found`, `absence.over` */
  stopCovering(id: string): Promise<AbsenceDto> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      const row = await this.require(tx, id, uncoverableAbsenceScope('a'));
      if (row.cover_id) {
        if (stateOf(row, this.absences.today()) === 'over') throw new DomainError('absence.over');
        tx.write('update absence set cover_id = null where practice_id = $1 and id = $2', [tx.practiceId, id]);
        this.audit.record(tx, { action: 'absence.uncover', subject: { kind: 'absence', id }, detail: { memberId: row.cover_id } });
        await this.covers.settle(tx);
      }
      return this.read(tx, id);
    });
  }

  private async write(tx: TenantTx, memberId: string, id: string, body: AbsenceBody, before: AbsenceRow | undefined): Promise<void> {
    const today = this.absences.today();
    if (before && stateOf(before, today) === 'over') throw new DomainError('absence.over');
    requireDays(body, today, before && before.from_date <= today ? before.from_date : undefined);
    const wanted = { ...body, id, memberId };
    await requireCover(tx, wanted);
    await requireNoMeeting(tx, wanted);
    const note = body.note ? this.sealing.sealShared(noteAt(id), body.note, currentPractice()) : null;
    tx.write(
      `insert into absence (practice_id, id, member_id, from_date, until_date, cover_id, sealed_note, set_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (practice_id, id) do update
       set from_date = excluded.from_date, until_date = excluded.until_date, cover_id = excluded.cover_id,
         -- What could not be read is replaced by other words, never by none.
         sealed_note = case when $10 then coalesce(excluded.sealed_note, absence.sealed_note) else excluded.sealed_note end`,
      [
        tx.practiceId, id, memberId, body.from, body.until, body.coverMemberId ?? null, note, currentContext().memberId, this.clock.now(),
        (before && this.notes.open(id, before.sealed_note).unreadable) ?? false,
      ],
    );
    this.audit.record(tx, {
      action: before ? 'absence.update' : 'absence.create', subject: { kind: 'absence', id },
      detail: { memberId, from: body.from, until: body.until, cover: body.coverMemberId ?? null },
    });
    await this.covers.settle(tx);
  }

  private async require(tx: TenantTx, id: string, scope: string): Promise<AbsenceRow> {
    const row = await absenceRow(tx, id, scope);
    if (!row) throw new DomainError('absence.not_found');
    return row;
  }

  private saysTheSame(row: AbsenceRow, body: AbsenceBody): boolean {
    const now = this.notes.toDto(row);
    return (
      now.from === body.from && now.until === body.until && (now.cover?.memberId ?? null) === (body.coverMemberId?.toLowerCase() ?? null) && now.note === (body.note || null)
    );
  }

  private async read(tx: TenantTx, id: string): Promise<AbsenceDto> {
    return this.notes.toDto((await absenceRow(tx, id))!);
  }
}
