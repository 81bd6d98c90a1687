import { Injectable } from '@nestjs/common';
import { openableClientScope, ownNoteScope, readableNoteScope, requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import { agreedIn } from './note-content.js';
import type { NoteAmendmentDto, NoteDto, NotePageDto, UnsignedNotePageDto } from './note.dto.js';
import { AMENDED, NOTE_FROM, noteColumns, noteRow, type NoteRow, textOf, toItem, toNote } from './note-rows.js';

/** What was agreed at the end of a session, as the newest signed note says that says anything of it. */
export interface LastAgreed extends Readable {
  noteId: string;
  /** The civil date of the note. */
  date: string;
  text: string;
  author: string;
}

interface AmendmentRow {
  [column: string]: unknown;
  id: string;
  author_id: string;
  author_name: string;
  state: 'draft' | 'signed';
  signed_at: Date | null;
}

interface UnsignedRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  note_date: string;
  template: NoteRow['template'];
  saved_at: Date;
  amends_id: string | null;
}

/** Reads progress notes: the signed ones of the clients whom somebody treats, and their own drafts. */
@Injectable()
export class Notes {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
  ) {}

  /** A client's notes, the newest first. @throws DomainError `client.not_found`, `client.erased` */
  list(clientId: string, query: PageQuery): Promise<NotePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [sealer, rows] = await Promise.all([
        this.sealing.forClient(tx, clientId),
        tx.query<NoteRow>(
          `select ${noteColumns()} ${NOTE_FROM} where n.practice_id = $1 and n.client_id = $2 and ${readableNoteScope('n')}
             and ($3::date is null or (n.note_date, n.id) < ($3, $4::uuid))
           order by n.note_date desc, n.id desc limit $5`,
          [tx.practiceId, clientId, after?.[0] ?? null, after?.[1] ?? null, size + 1],
        ),
      ]);
      this.audit.record(tx, { action: 'note.list', subject: { kind: 'client', id: clientId }, clientId });
      return paged(rows, size, (row) => toItem(row, sealer), (row) => [row.note_date, row.id]);
    });
  }

  /** One note with its amendments. @throws DomainError `client.not_found`, `note.not_found`, `client.erased` */
  open(clientId: string, id: string): Promise<NoteDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const note = await this.load(tx, clientId, id);
      this.audit.record(tx, { action: 'note.open', subject: { kind: 'progress_note', id }, clientId });
      return note;
    });
  }

  /** One note that the caller may read, without a word to the audit. @throws DomainError `note.not_found`, `client.erased` */
  async load(tx: TenantTx, clientId: string, id: string): Promise<NoteDto> {
    const [row, sealer] = await Promise.all([noteRow(tx, clientId, id), this.sealing.forClient(tx, clientId)]);
    if (!row) throw new DomainError('note.not_found');
    return toNote(row, sealer, await this.amendments(tx, row));
  }

  /** The caller's own drafts of all clients whom they treat, the newest first. */
  unsigned(query: PageQuery): Promise<UnsignedNotePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<UnsignedRow>(
        `select n.id, n.client_id, c.name as client_name, n.note_date::text as note_date, n.template, n.saved_at, n.amends_id
         from progress_note n join client c on c.practice_id = n.practice_id and c.id = n.client_id
         where n.practice_id = $1 and ${ownNoteScope('n')} and n.state = 'draft' and ${openableClientScope('n.client_id')}
           and ($2::date is null or (n.note_date, n.id) < ($2, $3::uuid))
         order by n.note_date desc, n.id desc limit $4`,
        [tx.practiceId, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      return paged(
        rows,
        size,
        (row) => ({
          id: row.id, clientId: row.client_id, clientName: row.client_name, date: row.note_date, template: row.template,
          savedAt: row.saved_at.toISOString(), amends: row.amends_id !== null,
        }),
        (row) => [row.note_date, row.id],
      );
    });
  }

  /**
   * What was agreed with a client last, in the words of the newest signed note that says so; an amended note counts as its
   * newest amendment has it. One statement beside the key, whatever the history. The caller says in the audit what it shows.
   * @param known the sealer of this client, where the caller has it already
   * @throws DomainError `client.erased`
   */
  async lastAgreed(tx: TenantTx, clientId: string, known?: ClientSealer): Promise<LastAgreed | null> {
    const [row, sealer] = await Promise.all([
      tx.maybe<NoteRow>(
        `select ${noteColumns()} ${NOTE_FROM} where n.practice_id = $1 and n.client_id = $2 and n.state = 'signed' and n.has_agreed
           and ${readableNoteScope('n')} and not ${AMENDED}
         order by n.note_date desc, n.signed_at desc limit 1`,
        [tx.practiceId, clientId],
      ),
      known ?? this.sealing.forClient(tx, clientId),
    ]);
    if (!row) return null;
    const said = orUnreadable(() => ({ text: agreedIn(textOf(row, sealer))! }), { text: '', ...UNREADABLE });
    return { noteId: row.id, date: row.note_date, author: row.author_name, ...said };
  }

  private async amendments(tx: TenantTx, note: NoteRow): Promise<NoteAmendmentDto[]> {
    const rows = await tx.query<AmendmentRow>(
      `select n.id, n.author_id, m.name as author_name, n.state, n.signed_at ${NOTE_FROM}
       where n.practice_id = $1 and n.client_id = $2 and n.amends_id = $3 and ${readableNoteScope('n')}
       order by n.signed_at nulls last, n.id`,
      [tx.practiceId, note.client_id, note.amends_id ?? note.id],
    );
    return rows.map((row) => ({
      id: row.id, author: { memberId: row.author_id, name: row.author_name }, state: row.state, signedAt: row.signed_at?.toISOString() ?? null,
    }));
  }
}
