import { currentContext } from '../context/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import type { TenantTx } from '../database/tenant-tx.js';

/*
 * Which rows a permitted person may touch. Every rule about rows is in this file, as SQL that narrows a query
 * (`…Scope`) or as a check that refuses (`require…`). Somebody else's row is 404: it does not exist for them.
 */

const UUID = /^[0-9a-f-]{36}$/;

/** An id of the present context as SQL. It comes from our own tables, and still must look like what it is. */
function literal(id: string | undefined): string {
  if (!id) return 'null::uuid';
  if (!UUID.test(id)) throw new Error('not an id');
  return `'${id}'::uuid`;
}

/**
 * SQL: the client named by `column` is one that the caller may open: themselves, or on the care team.
 * Owners and admins are not among them, whatever their other rights.
 */
export function openableClientScope(column: string): string {
  const { clientId, memberId } = currentContext();
  if (clientId) return `${column} = ${literal(clientId)}`;
  return `exists (select from care_team scope where scope.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and scope.member_id = ${literal(memberId)} and scope.client_id = ${column} and scope.until is null)`;
}

/**
 * SQL: the file in the row `alias` is one that the caller may open: their own, as one of the care team one that a response
 * names outside of its private answers, and for both one that came with a message. What a member is still putting there is
 * theirs alone.
 */
export function openableFileScope(alias: string): string {
  const scope = openableClientScope(`${alias}.client_id`);
  const sent = `exists (select from message_file named where named.practice_id = ${alias}.practice_id
    and named.client_id = ${alias}.client_id and named.file_id = ${alias}.id)`;
  const { clientId, memberId } = currentContext();
  if (clientId) return `${scope} and (${alias}.member_id is null or ${sent})`;
  return `${scope} and (${sent} or ${alias}.member_id = ${literal(memberId)} or exists (select from response_file named
    where named.practice_id = ${alias}.practice_id and named.client_id = ${alias}.client_id and named.file_id = ${alias}.id and not named.private))`;
}

/**
 * SQL: the progress note in the row `alias` is one that the caller may read: of a client whom they treat, signed or their
 * own. Clients read none.
 */
export function readableNoteScope(alias: string): string {
  if (!currentContext().memberId) return 'false';
  return `((${alias}.state = 'signed' or ${ownNoteScope(alias)}) and ${openableClientScope(`${alias}.client_id`)})`;
}

/** SQL: the note in the row `alias` was written by the caller, whoever else treats the client. A draft is nobody else's. */
export function ownNoteScope(alias: string): string {
  return `${alias}.author_id = ${literal(currentContext().memberId)}`;
}

/**
 * SQL: the psychotherapy note in the row `alias` is one that the caller may read: its author alone, and only while they treat
 * the client. No role and no other place in the team opens it.
 */
export function ownPsychotherapyNoteScope(alias: string): string {
  return `(${ownNoteScope(alias)} and ${openableClientScope(`${alias}.client_id`)})`;
}

/** SQL: the client named by `column` may be listed by name: by those who run the practice, else as `openableClientScope`. */
export function listedClientScope(column: string): string {
  const { roles } = currentContext();
  return roles.includes('owner') || roles.includes('admin') ? 'true' : openableClientScope(column);
}

/** SQL: the member named by `column` is supervised by the caller on the civil date bound as `$dateIndex`. */
export function supervisedMemberScope(column: string, dateIndex: number): string {
  return `exists (select from supervision scope where scope.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and scope.supervisor_id = ${literal(currentContext().memberId)} and scope.supervisee_id = ${column}
    and scope.from_date <= $${dateIndex}::date and (scope.until_date is null or scope.until_date >= $${dateIndex}::date))`;
}

/**
 * SQL: the exercise in the row `alias` is one that the caller may see: it comes with the product, is their own, or is shared
 * and was published. One made for a client is their care team's, as long as there is a key to open it with.
 */
export function visibleExerciseScope(alias: string): string {
  return `(${alias}.author_id is null or ${ofTreatedClient(alias)} or (${alias}.client_id is null
    and (${alias}.author_id = ${literal(currentContext().memberId)} or (${alias}.visibility = 'practice' and ${alias}.current_version_id is not null))))`;
}

/** SQL: the exercise in the row `alias` is one that the caller may edit: its author, of one made for a client their care team. */
export function editableExerciseScope(alias: string): string {
  return `(${ofTreatedClient(alias)} or (${alias}.client_id is null and ${alias}.author_id is not distinct from ${literal(currentContext().memberId)}
    and ${alias}.author_id is not null))`;
}

/** SQL: the exercise in the row `alias` was made for a client whom the caller treats, and whose record was not erased. */
function ofTreatedClient(alias: string): string {
  if (!currentContext().roles.includes('therapist')) return 'false';
  return `(${alias}.client_id is not null and ${openableClientScope(`${alias}.client_id`)}
    and exists (select from client_key k where k.practice_id = ${alias}.practice_id and k.client_id = ${alias}.client_id))`;
}

/** @throws DomainError `client.not_found` unless the caller may open this client. */
export async function requireOpenableClient(tx: TenantTx, clientId: string): Promise<void> {
  const found = await tx.maybe(`select from client c where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`, [
    tx.practiceId,
    clientId,
  ]);
  if (!found) throw new DomainError('client.not_found');
}

/** @throws DomainError `client.not_found` unless the caller may see this client's name and care team. */
export async function requireListedClient(tx: TenantTx, clientId: string): Promise<void> {
  const found = await tx.maybe(`select from client c where c.practice_id = $1 and c.id = $2 and ${listedClientScope('c.id')}`, [
    tx.practiceId,
    clientId,
  ]);
  if (!found) throw new DomainError('client.not_found');
}

/** An exercise and what the caller may do with it. Absent: nobody has it; hidden: somebody else has. */
export interface ExerciseAccess {
  may: 'edit' | 'see' | 'hidden' | 'absent';
  /** The client it was made for. */
  clientId: string | null;
}

/**
 * What the caller may do with an exercise.
 * @param lock whether its row is locked until the transaction ends
 */
export async function accessToExercise(tx: TenantTx, id: string, { lock }: { lock: boolean }): Promise<ExerciseAccess> {
  const row = await tx.maybe<{ client_id: string | null; editable: boolean; visible: boolean }>(
    `select e.client_id, ${editableExerciseScope('e')} as editable, ${visibleExerciseScope('e')} as visible
     from exercise e where e.practice_id = $1 and e.id = $2 ${lock ? 'for no key update of e' : ''}`,
    [tx.practiceId, id],
  );
  if (!row) return { may: 'absent', clientId: null };
  return { may: row.editable ? 'edit' : row.visible ? 'see' : 'hidden', clientId: row.client_id };
}

/** @throws DomainError `exercise.not_found` unless the caller may see this exercise. */
export async function requireVisibleExercise(tx: TenantTx, id: string): Promise<{ clientId: string | null }> {
  const row = await tx.maybe<{ client_id: string | null }>(
    `select e.client_id from exercise e where e.practice_id = $1 and e.id = $2 and ${visibleExerciseScope('e')}`,
    [tx.practiceId, id],
  );
  if (!row) throw new DomainError('exercise.not_found');
  return { clientId: row.client_id };
}

/**
 * @param given `lock: false` for a look only; an edit locks the row until the transaction ends
 * @throws DomainError `exercise.not_found` unless the caller may see it, `exercise.not_yours` when they may not edit it
 */
export async function requireEditableExercise(tx: TenantTx, id: string, given = { lock: true }): Promise<{ clientId: string | null }> {
  const { may, clientId } = await accessToExercise(tx, id, given);
  if (may === 'absent' || may === 'hidden') throw new DomainError('exercise.not_found');
  if (may === 'see') throw new DomainError('exercise.not_yours');
  return { clientId };
}

/** SQL: the program in the row `alias` is one that the caller may see: it comes with the product, is their own, or is shared. */
export function visibleProgramScope(alias: string): string {
  return `(${alias}.author_id is null or ${alias}.visibility = 'practice' or ${editableProgramScope(alias)})`;
}

/** SQL: the program in the row `alias` is one that the caller may edit: its author. */
export function editableProgramScope(alias: string): string {
  return `(${alias}.author_id is not null and ${alias}.author_id is not distinct from ${literal(currentContext().memberId)})`;
}

/**
 * Holds a program to edit it.
 * @throws DomainError `program.not_found` unless the caller may see it, `program.not_yours` when they may not edit it
 */
export async function requireEditableProgram(tx: TenantTx, id: string): Promise<void> {
  const row = await tx.maybe<{ editable: boolean }>(
    `select ${editableProgramScope('p')} as editable from program p
     where p.practice_id = $1 and p.id = $2 and ${visibleProgramScope('p')} for no key update of p`,
    [tx.practiceId, id],
  );
  if (!row) throw new DomainError('program.not_found');
  if (!row.editable) throw new DomainError('program.not_yours');
}

/** SQL: the absence in the row `alias` is one that the caller may change: their own, or any for those who run the practice. */
export function changeableAbsenceScope(alias: string): string {
  const { roles, memberId } = currentContext();
  return roles.includes('owner') || roles.includes('admin') ? 'true' : `${alias}.member_id = ${literal(memberId)}`;
}

/** SQL: the caller may take the cover out of the absence in the row `alias`: whoever may change it, and the cover. */
export function uncoverableAbsenceScope(alias: string): string {
  return `(${changeableAbsenceScope(alias)} or ${alias}.cover_id = ${literal(currentContext().memberId)})`;
}

/**
 * SQL: the client named by `column` is one whose hand-over the caller may read: one whom they treat, or who is offered to them. An
 * offer shows a name, what is open, and what was written to them; it opens nothing else of the client.
 */
export function handedOverScope(column: string): string {
  return `(${openableClientScope(column)} or exists (select from hand_over offer where offer.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and offer.client_id = ${column} and offer.state = 'offered' and offer.to_id = ${literal(currentContext().memberId)}))`;
}

/**
 * @returns whether the caller is this client's primary
 * @throws DomainError `client.not_found` unless they treat the client themselves
 */
export async function requireTreatedClient(tx: TenantTx, clientId: string): Promise<{ primary: boolean }> {
  const place = await tx.maybe<{ is_primary: boolean }>(
    `select is_primary from care_team where practice_id = $1 and client_id = $2 and member_id = ${literal(currentContext().memberId)} and until is null
       and kind = 'treating'`,
    [tx.practiceId, clientId],
  );
  if (!place) throw new DomainError('client.not_found');
  return { primary: place.is_primary };
}

/** @throws DomainError `member.not_found` unless it is the caller, or they run the practice and it is one of theirs */
export async function requireCaseloadOf(tx: TenantTx, memberId: string): Promise<void> {
  const { roles, memberId: own } = currentContext();
  const may = memberId === own || roles.includes('owner') || roles.includes('admin');
  const found = may && (await tx.maybe('select from member where practice_id = $1 and id = $2', [tx.practiceId, memberId]));
  if (!found) throw new DomainError('member.not_found');
}
