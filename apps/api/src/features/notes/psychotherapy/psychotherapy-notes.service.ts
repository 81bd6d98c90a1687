import { Injectable } from '@nestjs/common';
import { ownPsychotherapyNoteScope, requireOpenableClient } from '../../../platform/access/row-rules.js';
import type { AuditAction } from '../../../platform/audit/audit-actions.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../../platform/http/page.js';
import type { PageQuery } from '../../../platform/http/page-query.dto.js';
import type { AuthorSealer } from '../../../platform/sealing/author-sealer.js';
import { orUnreadable, UNREADABLE } from '../../../platform/sealing/unreadable.js';
import { AuthorKeys } from './author-keys.service.js';
import type { PsychotherapyNoteBody, PsychotherapyNoteDto, PsychotherapyNotePageDto } from './psychotherapy-note.dto.js';

interface Row {
  [column: string]: unknown;
  id: string;
  note_date: string;
  sealed_text: Buffer;
  digest: Buffer;
  revision: number;
  created_at: Date;
  saved_at: Date;
}

const COLUMNS = 'n.id, n.note_date::text as note_date, n.sealed_text, n.digest, n.revision, n.created_at, n.saved_at';
const placeOf = (id: string): string => `psychotherapy_note.text:${id}`;

/**
 * Psychotherapy notes: what a therapist thinks about a session and keeps apart from the record. Their author alone reads them, and
 * nothing else in the product does: no brief, no export, no count, no search.
 */
@Injectable()
export class PsychotherapyNotes {
  constructor(
    private readonly tenant: Tenant,
    private readonly keys: AuthorKeys,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The caller's own about a client, the newest first. @throws DomainError `client.not_found`, `client.erased` */
  list(clientId: string, query: PageQuery): Promise<PsychotherapyNotePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [sealer, rows] = await Promise.all([
        this.keys.find(tx, clientId),
        tx.query<Row>(
          `select ${COLUMNS} from psychotherapy_note n where n.practice_id = $1 and n.client_id = $2 and ${ownPsychotherapyNoteScope('n')}
             and ($3::date is null or (n.note_date, n.id) < ($3, $4::uuid))
           order by n.note_date desc, n.id desc limit $5`,
          [tx.practiceId, clientId, after?.[0] ?? null, after?.[1] ?? null, size + 1],
        ),
      ]);
      if (rows.length) this.audit.record(tx, { action: 'psychotherapy-note.list', subject: { kind: 'client', id: clientId }, clientId });
      return paged(rows, size, (row) => orUnreadable(() => toNote(row, sealer!), { ...besideText(row), text: '', ...UNREADABLE }), (row) => [row.note_date, row.id]);
    });
  }

  /** @throws DomainError `client.not_found`, `psychotherapy_note.not_found`, `client.erased` */
  open(clientId: string, id: string): Promise<PsychotherapyNoteDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const note = await this.load(tx, clientId, id);
      this.record(tx, 'psychotherapy-note.open', clientId, id);
      return note;
    });
  }

  /**
   * Keeps a note over the revision it was made from. The same again changes nothing.
   * @throws DomainError `client.not_found`, `client.erased`, `psychotherapy_note.not_found`, `psychotherapy_note.changed`, `precondition.required`
   */
  put(clientId: string, id: string, body: PsychotherapyNoteBody, revision: number | undefined): Promise<{ created: boolean; note: PsychotherapyNoteDto }> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const sealer = await this.keys.findOrMake(tx, clientId);
      const created = !(await this.row(tx, clientId, id, 'for no key update of n')) && !revision && (await this.insert(tx, sealer, { clientId, id, body }));
      if (!created) await this.edit(tx, sealer, { clientId, id, body, revision });
      return { created, note: await this.load(tx, clientId, id) };
    });
  }

  /** @throws DomainError `client.not_found`, `psychotherapy_note.not_found` */
  remove(clientId: string, id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      if (!(await this.row(tx, clientId, id, 'for update of n'))) throw new DomainError('psychotherapy_note.not_found');
      tx.write('delete from psychotherapy_note where practice_id = $1 and id = $2', [tx.practiceId, id]);
      this.record(tx, 'psychotherapy-note.delete', clientId, id);
    });
  }

  private async load(tx: TenantTx, clientId: string, id: string): Promise<PsychotherapyNoteDto> {
    const [row, sealer] = await Promise.all([this.row(tx, clientId, id), this.keys.find(tx, clientId)]);
    if (!row || !sealer) throw new DomainError('psychotherapy_note.not_found');
    return toNote(row, sealer);
  }

  private row(tx: TenantTx, clientId: string, id: string, hold = ''): Promise<Row | undefined> {
    return tx.maybe<Row>(
      `select ${COLUMNS} from psychotherapy_note n where n.practice_id = $1 and n.client_id = $2 and n.id = $3 and ${ownPsychotherapyNoteScope('n')} ${hold}`,
      [tx.practiceId, clientId, id],
    );
  }

  /** False when the id is taken. */
  private async insert(
    tx: TenantTx, sealer: AuthorSealer, { clientId, id, body }: { clientId: string; id: string; body: PsychotherapyNoteBody },
  ): Promise<boolean> {
    const made = await tx.maybe(
      `insert into psychotherapy_note (practice_id, id, author_id, client_id, note_date, sealed_text, digest, created_at, saved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict do nothing returning id`,
      [tx.practiceId, id, currentContext().memberId, clientId, body.date, sealer.seal(placeOf(id), body.text), digestOf(sealer, body), this.clock.now()],
    );
    if (made) this.record(tx, 'psychotherapy-note.save', clientId, id);
    return made !== undefined;
  }

  private async edit(
    tx: TenantTx, sealer: AuthorSealer, { clientId, id, body, revision }: { clientId: string; id: string; body: PsychotherapyNoteBody; revision: number | undefined },
  ): Promise<void> {
    const note = await this.row(tx, clientId, id, 'for no key update of n');
    if (!note) throw new DomainError('psychotherapy_note.not_found');
    const digest = digestOf(sealer, body);
    if (note.digest.equals(digest)) return;
    if (revision === undefined) throw new DomainError('precondition.required');
    if (revision !== note.revision) throw new DomainError('psychotherapy_note.changed');
    tx.write(
      `update psychotherapy_note set note_date = $3, sealed_text = $4, digest = $5, saved_at = $6, revision = revision + 1 where practice_id = $1 and id = $2`,
      [tx.practiceId, id, body.date, sealer.seal(placeOf(id), body.text), digest, this.clock.now()],
    );
    this.record(tx, 'psychotherapy-note.save', clientId, id);
  }

  private record(tx: TenantTx, action: AuditAction, clientId: string, id: string): void {
    this.audit.record(tx, { action, subject: { kind: 'psychotherapy_note', id }, clientId });
  }
}

const digestOf = (sealer: AuthorSealer, { date, text }: PsychotherapyNoteBody): Buffer => sealer.mac({ date, text });

const besideText = ({ id, note_date, revision, created_at, saved_at }: Row): Omit<PsychotherapyNoteDto, 'text'> => ({
  id, date: note_date, revision, createdAt: created_at.toISOString(), savedAt: saved_at.toISOString(),
});

const toNote = (row: Row, sealer: AuthorSealer): PsychotherapyNoteDto => ({ ...besideText(row), text: sealer.open<string>(placeOf(row.id), row.sealed_text) });
