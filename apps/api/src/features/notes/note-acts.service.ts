import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { agreedIn, type NoteText, noteTextOf, saysNothing } from './note-content.js';
import type { AmendNoteBody, NoteBody, NoteDto } from './note.dto.js';
import { insertNote, newestSigned, noteRow, placeOf, sealedPart, signatureOf, textOf } from './note-rows.js';
import { Notes } from './notes.service.js';

interface Saved {
  created: boolean;
  note: NoteDto;
}

/** Names are compared as people type them: without regard to case, accents' encoding and doubled spaces. */
const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Writes, signs and amends progress notes. A draft is its author's alone; a signed note stays as it is, in the database too. */
@Injectable()
export class NoteActs {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly notes: Notes,
  ) {}

  /**
   * Keeps a draft over the revision it was made from. The same again changes nothing.
   * @throws DomainError `client.not_found`, `client.erased`, `note.not_found`, `note.signed`, `note.changed`, `precondition.required`,
   *   `request.invalid` (`sections`, `appointmentId`, `reason`)
   */
  put(clientId: string, id: string, body: NoteBody, revision: number | undefined): Promise<Saved> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const sealer = await this.sealing.forClient(tx, clientId);
      const created = !(await noteRow(tx, clientId, id, { hold: true })) && (await this.create(tx, sealer, { clientId, id, body, revision }));
      if (!created) await this.edit(tx, sealer, { clientId, id, body, revision });
      return { created, note: await this.notes.load(tx, clientId, id) };
    });
  }

  /**
   * Signs the caller's own draft with their typed name, as it stands at that revision: from then on it stays. Signing again is
   * signing once.
   * @throws DomainError `client.not_found`, `client.erased`, `note.not_found`, `note.signed`, `note.changed`, `note.empty`,
   *   `note.name_differs`, `precondition.required`
   */
  sign(clientId: string, id: string, typed: string, revision: number | undefined): Promise<NoteDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [sealer, note] = await Promise.all([this.sealing.forClient(tx, clientId), noteRow(tx, clientId, id, { hold: true })]);
      if (!note) throw new DomainError('note.not_found');
      if (note.state === 'signed') {
        if (!note.mine) throw new DomainError('note.signed');
        return this.notes.load(tx, clientId, id);
      }
      if (revision === undefined) throw new DomainError('precondition.required');
      if (revision !== note.revision) throw new DomainError('note.changed');
      const text = textOf(note, sealer);
      if (saysNothing(text)) throw new DomainError('note.empty');
      if (plainName(typed) !== plainName(note.author_name)) throw new DomainError('note.name_differs');
      const [signedAt, signedName] = [this.clock.now(), note.author_name];
      const digest = signatureOf(sealer, { id: note.id, authorId: note.author_id, amends: note.amends_id, signedAt, signedName }, text);
      tx.write(
        `update progress_note set state = 'signed', signed_at = $3, signed_name = $4, signed_digest = $5, revision = revision + 1 where practice_id = $1 and id = $2`,
        [tx.practiceId, id, signedAt, signedName, digest],
      );
      this.record(tx, 'note.sign', clientId, id);
      return this.notes.load(tx, clientId, id);
    });
  }

  /**
   * Begins an amendment of a signed note: a draft of the caller's own, with the words of its chain as they stand and the reason.
   * @throws DomainError `client.not_found`, `client.erased`, `note.not_found`, `note.not_signed`
   */
  amend(clientId: string, noteId: string, { id: given, reason }: AmendNoteBody): Promise<Saved> {
    const id = given.toLowerCase();
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [sealer, note] = await Promise.all([this.sealing.forClient(tx, clientId), noteRow(tx, clientId, noteId, { hold: true })]);
      if (!note) throw new DomainError('note.not_found');
      if (note.state !== 'signed') throw new DomainError('note.not_signed');
      const amends = note.amends_id ?? note.id;
      const text = { ...textOf(await newestSigned(tx, clientId, amends), sealer), reason };
      const created = await this.insert(tx, sealer, { clientId, id, amends, text });
      if (created) this.record(tx, 'note.amend', clientId, id);
      const amendment = created ? undefined : await noteRow(tx, clientId, id, { hold: true });
      if (!created && (!amendment?.mine || amendment.amends_id !== amends)) throw new DomainError('note.not_found');
      return { created, note: await this.notes.load(tx, clientId, id) };
    });
  }

  /** Throws the caller's own draft away. @throws DomainError `client.not_found`, `note.not_found`, `note.signed` */
  remove(clientId: string, id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const note = await noteRow(tx, clientId, id, { hold: true });
      if (!note) throw new DomainError('note.not_found');
      if (note.state === 'signed') throw new DomainError('note.signed');
      tx.write('delete from progress_note where practice_id = $1 and id = $2', [tx.practiceId, id]);
      this.record(tx, 'note.delete', clientId, id);
    });
  }

  /** False when a note of this id was there in the same moment. */
  private async create(
    tx: TenantTx, sealer: ClientSealer, { clientId, id, body, revision }: { clientId: string; id: string; body: NoteBody; revision: number | undefined },
  ): Promise<boolean> {
    if (body.reason) throw invalid({ field: 'reason', code: 'not_an_amendment' });
    const text = noteTextOf(body, null);
    await this.requireAppointment(tx, clientId, text.appointmentId);
    if (revision) throw new DomainError('note.not_found');
    const made = await this.insert(tx, sealer, { clientId, id, amends: null, text });
    if (made) this.record(tx, 'note.save', clientId, id);
    return made;
  }

  private async edit(
    tx: TenantTx, sealer: ClientSealer, { clientId, id, body, revision }: { clientId: string; id: string; body: NoteBody; revision: number | undefined },
  ): Promise<void> {
    const note = await noteRow(tx, clientId, id, { hold: true });
    if (!note) throw new DomainError('note.not_found');
    if (note.state === 'signed') throw new DomainError('note.signed');
    if (body.reason && !note.amends_id) throw invalid({ field: 'reason', code: 'not_an_amendment' });
    const text = noteTextOf(body, body.reason ?? textOf(note, sealer).reason);
    const digest = sealer.mac(text);
    // A retry of what arrived: it asks for what already is.
    if (note.digest.equals(digest)) return;
    if (revision === undefined) throw new DomainError('precondition.required');
    if (revision !== note.revision) throw new DomainError('note.changed');
    await this.requireAppointment(tx, clientId, text.appointmentId);
    tx.write(
      `update progress_note set appointment_id = $3, note_date = $4, template = $5, sealed_body = $6, digest = $7, has_agreed = $8, saved_at = $9,
         revision = revision + 1 where practice_id = $1 and id = $2`,
      [tx.practiceId, id, text.appointmentId, text.date, text.template, sealer.seal(placeOf(id), sealedPart(text)), digest, agreedIn(text) !== null, this.clock.now()],
    );
    this.record(tx, 'note.save', clientId, id);
  }

  private insert(
    tx: TenantTx, sealer: ClientSealer, { clientId, id, amends, text }: { clientId: string; id: string; amends: string | null; text: NoteText },
  ): Promise<boolean> {
    const authorId = currentContext().memberId!;
    return insertNote(tx, { id, clientId, authorId, amends, text, sealer, now: this.clock.now() });
  }

  private async requireAppointment(tx: TenantTx, clientId: string, id: string | null): Promise<void> {
    if (!id) return;
    const found = await tx.maybe('select from appointment where practice_id = $1 and client_id = $2 and id = $3', [tx.practiceId, clientId, id]);
    if (!found) throw invalid({ field: 'appointmentId', code: 'not_found', detail: 'There is no such appointment of this client.' });
  }

  private record(tx: TenantTx, action: AuditAction, clientId: string, id: string): void {
    this.audit.record(tx, { action, subject: { kind: 'progress_note', id }, clientId });
  }
}
