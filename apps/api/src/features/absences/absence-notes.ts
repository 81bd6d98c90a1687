import { Injectable } from '@nestjs/common';
import { currentPractice } from '../../platform/context/request-context.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { AbsenceDto } from './absence.dto.js';
import { type AbsenceRow, noteAt, stateOf } from './absence-rows.js';
import { Absences } from './absences.js';

/** Absences as they are shown, with what was written for clients. */
@Injectable()
export class AbsenceNotes {
  constructor(
    private readonly absences: Absences,
    private readonly sealing: Sealing,
  ) {}

  /** What was written, if anything was. */
  open(id: string, sealed: Buffer | null): Readable & { note: string | null } {
    return orUnreadable(() => ({ note: sealed && this.sealing.openShared(noteAt(id), sealed, currentPractice()) }), { note: null, ...UNREADABLE });
  }

  toDto(row: AbsenceRow): AbsenceDto {
    return {
      id: row.id,
      member: { memberId: row.member_id, name: row.member_name },
      from: row.from_date,
      until: row.until_date,
      cover: row.cover_id ? { memberId: row.cover_id, name: row.cover_name! } : null,
      ...this.open(row.id, row.sealed_note),
      state: stateOf(row, this.absences.today()),
      endedAt: row.ended_at?.toISOString() ?? null,
      setBy: { memberId: row.set_by, name: row.set_by_name },
    };
  }
}
