import type { NoteTemplateName } from '@attune/clinical/note-templates';
import { ownNoteScope, readableNoteScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import { agreedIn, excerptOf, type NoteContent, type NoteText } from './note-content.js';
import type { NoteAmendmentDto, NoteDto, NoteItemDto } from './note.dto.js';

export interface NoteRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  author_id: string;
  author_name: string;
  mine: boolean;
  appointment_id: string | null;
  amends_id: string | null;
  note_date: string;
  template: NoteTemplateName;
  sealed_body: Buffer;
  digest: Buffer;
  state: 'draft' | 'signed';
  revision: number;
  created_at: Date;
  saved_at: Date;
  signed_at: Date | null;
  signed_name: string | null;
  signed_digest: Buffer | null;
  amended: boolean;
}

/** A signed amendment of the same chain that came after the note `n`. */
export const AMENDED = `exists (select from progress_note later where later.practice_id = n.practice_id and later.client_id = n.client_id
  and later.amends_id = coalesce(n.amends_id, n.id) and later.state = 'signed' and (n.amends_id is null or later.signed_at > n.signed_at))`;

/** The columns of the note `n` by the member `m`, for the present caller. */
export const noteColumns = (): string => `n.id, n.client_id, n.author_id, m.name as author_name, ${ownNoteScope('n')} as mine, n.appointment_id, n.amends_id,
  n.note_date::text as note_date, n.template, n.sealed_body, n.digest, n.state, n.revision, n.created_at, n.saved_at, n.signed_at, n.signed_name,
  n.signed_digest, ${AMENDED} as amended`;

export const NOTE_FROM = 'from progress_note n join member m on m.practice_id = n.practice_id and m.id = n.author_id';

/**
 * One note of a client that the caller may read.
 * @param hold whether it is held until the transaction ends
 */
export const noteRow = (tx: TenantTx, clientId: string, id: string, { hold } = { hold: false }): Promise<NoteRow | undefined> =>
  tx.maybe<NoteRow>(
    `select ${noteColumns()} ${NOTE_FROM} where n.practice_id = $1 and n.client_id = $2 and n.id = $3 and ${readableNoteScope('n')} ${hold ? 'for no key update of n' : ''}`,
    [tx.practiceId, clientId, id],
  );

/** How a signed note stands after its amendments. */
export const newestSigned = (tx: TenantTx, clientId: string, rootId: string): Promise<NoteRow> =>
  tx.one<NoteRow>(
    `select ${noteColumns()} ${NOTE_FROM} where n.practice_id = $1 and n.client_id = $2 and (n.id = $3 or n.amends_id = $3) and n.state = 'signed'
     order by n.signed_at desc, n.amends_id nulls last limit 1`,
    [tx.practiceId, clientId, rootId],
  );

/** Adds a draft; false when its id is taken. */
export async function insertNote(
  tx: TenantTx,
  given: { id: string; clientId: string; authorId: string; amends: string | null; text: NoteText; sealer: ClientSealer; now: Date },
): Promise<boolean> {
  const { id, clientId, authorId, amends, text, sealer, now } = given;
  const made = await tx.maybe(
    `insert into progress_note (practice_id, id, client_id, author_id, appointment_id, amends_id, note_date, template, sealed_body, digest, has_agreed,
       state, created_at, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'draft', $12, $12) on conflict do nothing returning id`,
    [
      tx.practiceId, id, clientId, authorId, text.appointmentId, amends, text.date, text.template, sealer.seal(placeOf(id), sealedPart(text)),
      sealer.mac(text), agreedIn(text) !== null, now,
    ],
  );
  return made !== undefined;
}

/** Of a text, what is sealed. */
export const sealedPart = ({ templateTitle, sections, reason }: NoteText): NoteContent => ({ templateTitle, sections, reason });

/** Where the text of a note lies, for its seal: moved to another row it does not open. */
export const placeOf = (id: string): string => `progress_note.body:${id}`;

/** A note's text with what is plain beside it. */
export function textOf(row: NoteRow, sealer: ClientSealer): NoteText {
  const content = sealer.open<NoteContent>(placeOf(row.id), row.sealed_body);
  return { ...content, date: row.note_date, template: row.template, appointmentId: row.appointment_id };
}

/** The digest of all that a signature stands for. */
export const signatureOf = (
  sealer: ClientSealer,
  { id, authorId, amends, signedAt, signedName }: { id: string; authorId: string; amends: string | null; signedAt: Date; signedName: string },
  text: NoteText,
): Buffer => sealer.mac({ note: id, author: authorId, amends, signedAt: signedAt.toISOString(), signedName, text });

function isIntact(row: NoteRow, sealer: ClientSealer, text: NoteText): boolean | null {
  if (row.state !== 'signed') return null;
  const signed = { id: row.id, authorId: row.author_id, amends: row.amends_id, signedAt: row.signed_at!, signedName: row.signed_name! };
  return signatureOf(sealer, signed, text).equals(row.signed_digest!);
}

export function toNote(row: NoteRow, sealer: ClientSealer, amendments: NoteAmendmentDto[]): NoteDto {
  const text = textOf(row, sealer);
  return {
    id: row.id,
    clientId: row.client_id,
    date: text.date,
    template: text.template,
    templateTitle: text.templateTitle,
    sections: text.sections,
    appointmentId: text.appointmentId,
    state: row.state,
    author: { memberId: row.author_id, name: row.author_name },
    revision: row.revision,
    createdAt: row.created_at.toISOString(),
    savedAt: row.saved_at.toISOString(),
    signedAt: row.signed_at?.toISOString() ?? null,
    signedName: row.signed_name,
    digest: row.signed_digest?.toString('hex') ?? null,
    intact: isIntact(row, sealer, text),
    amends: row.amends_id,
    reason: text.reason,
    amendments,
  };
}

export function toItem(row: NoteRow, sealer: ClientSealer): NoteItemDto {
  return {
    id: row.id,
    date: row.note_date,
    template: row.template,
    ...orUnreadable(() => beginningOf(textOf(row, sealer)), { templateTitle: null, excerpt: '', ...UNREADABLE }),
    state: row.state,
    author: { memberId: row.author_id, name: row.author_name },
    appointmentId: row.appointment_id,
    savedAt: row.saved_at.toISOString(),
    signedAt: row.signed_at?.toISOString() ?? null,
    amends: row.amends_id,
    amended: row.amended,
  };
}

const beginningOf = (text: NoteText) => ({ templateTitle: text.templateTitle, excerpt: excerptOf(text) });
