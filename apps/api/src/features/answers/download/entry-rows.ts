import { type ExerciseDefinition, sentencesOf } from '@attune/exercise';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { ifUnreadable, UNREADABLE } from '../../../platform/sealing/unreadable.js';
import type { ExerciseVersions } from '../../exercises/exercise-versions.service.js';
import { RESPONSE_COLUMNS, RESPONSE_JOINS, type ResponseRow, toResponseItem } from '../../responses/response-mapper.js';
import type { FileKind } from '../../files/file.dto.js';
import { takenPath } from '../../files/own-files.service.js';
import { showAnswers, showReview } from '../../responses/response-texts.js';
import type { Language, MadeKeepsake, NamedFile, WrittenComment, WrittenEntry, WrittenLine } from './answers-document.js';

interface SealedRow extends ResponseRow {
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}
interface Beside {
  [column: string]: unknown;
  response_id: string;
}
interface ReviewRow extends Beside {
  member_id: string;
  member_name: string;
  sealed: Buffer | null;
  updated_at: Date;
}
interface KnownFile {
  [column: string]: unknown;
  id: string;
  kind: FileKind;
  type: string;
  size: number;
}
type FileRow = KnownFile & Beside;
interface KeepsakeRow extends Beside {
  step: string;
  kind: 'card' | 'letter';
  on_date: string | null;
  at_time: string | null;
  opened: number;
  put_away: boolean;
}

/** Where a batch ended. */
export interface After {
  at: string;
  id: string;
}

export interface Batch {
  entries: WrittenEntry[];
  after: After | null;
}

/** What a batch is read with. */
export interface Reading {
  clientId: string;
  sealer: ClientSealer;
  versions: ExerciseVersions;
  language: Language;
  /** Later ones came while the file was being made. */
  until: Date;
}

/** The next entries of a client, the oldest first; `after` is null when there are no more. */
export async function readBatch(tx: TenantTx, { clientId, sealer, versions, language, until }: Reading, after: After | null, size: number): Promise<Batch> {
  const rows = await tx.query<SealedRow>(
    `select ${RESPONSE_COLUMNS}, r.sealed_answers, r.sealed_private from response r ${RESPONSE_JOINS}
     where r.practice_id = $1 and r.client_id = $2 and r.submitted_at <= $3 and ($4::timestamptz is null or (r.submitted_at, r.id) > ($4, $5::uuid))
     order by r.submitted_at, r.id limit $6`,
    [tx.practiceId, clientId, until, after?.at ?? null, after?.id ?? null, size],
  );
  const ids = rows.map(({ id }) => id);
  const [reviews, files, kept] = await Promise.all([
    tx.query<ReviewRow>(
      `select w.response_id, w.member_id, m.name as member_name, w.sealed, w.updated_at
       from review w join member m on m.practice_id = w.practice_id and m.id = w.member_id
       where w.practice_id = $1 and w.response_id = any ($2) order by w.created_at`,
      [tx.practiceId, ids],
    ),
    tx.query<FileRow>(
      `select n.response_id, f.id, f.kind, f.type, f.size from response_file n
       join file f on f.practice_id = n.practice_id and f.client_id = n.client_id and f.id = n.file_id
       where n.practice_id = $1 and n.response_id = any ($2) order by f.created_at, f.id`,
      [tx.practiceId, ids],
    ),
    tx.query<KeepsakeRow>(
      `select response_id, step, kind, on_date, at_time, opened, put_away_at is not null as put_away from keepsake
       where practice_id = $1 and response_id = any ($2) order by created_at, id`,
      [tx.practiceId, ids],
    ),
  ]);
  const entries: WrittenEntry[] = [];
  for (const row of rows) {
    const definition = await versions.definition(tx, row.version_id, sealer).catch(ifUnreadable(null));
    const shown = showAnswers(sealer, row, true);
    const { assignmentId, exercise, localDate, startedAt, submittedAt, smaller, corrects, correctedBy } = toResponseItem(row, sealer);
    const of = <R extends Beside>(beside: R[]): R[] => beside.filter(({ response_id: id }) => id === row.id);
    entries.push({
      id: row.id, assignmentId, exercise: { title: exercise.title, catalogId: exercise.catalogId, versionId: exercise.versionId },
      day: localDate, startedAt, sentAt: submittedAt, smaller, corrects, correctedBy,
      lines: definition ? linesOf(definition, shown.answers, row.private_steps, language) : [], ...(!definition && UNREADABLE), ...shown, privateSteps: row.private_steps,
      comments: of(reviews).flatMap((review) => toComments(review, sealer)), files: of(files).map(toFile), kept: of(kept).map(toKeepsake),
    });
  }
  const last = rows.length === size ? rows.at(-1) : undefined;
  return { entries, after: last ? { at: last.submitted_at.toISOString(), id: last.id } : null };
}

/** Those of the ids that are files of this client and whole. */
export const ownFiles = async (tx: TenantTx, clientId: string, ids: string[]): Promise<KnownFile[]> =>
  ids.length === 0 ? [] : tx.query<KnownFile>(
    `select id, kind, type, size from file where practice_id = $1 and client_id = $2 and id::text = any ($3) and state in ('complete', 'kept') order by created_at, id`,
    [tx.practiceId, clientId, ids],
  );

/** Answers as they read; nothing is withheld from who wrote them. */
export function linesOf(definition: ExerciseDefinition, answers: Record<string, unknown>, privateSteps: readonly string[], language: Language): WrittenLine[] {
  return sentencesOf(definition, answers, null, language).map(({ step, kind, prompt, sentence }) => ({
    step, kind, question: prompt, answer: sentence, private: privateSteps.includes(step),
  }));
}

function toComments(row: ReviewRow, sealer: ClientSealer): WrittenComment[] {
  const { comment, comments, unreadable } = showReview(sealer, row.response_id, row.member_id, row.sealed);
  const by = { by: row.member_name, at: row.updated_at.toISOString() };
  if (unreadable) return [{ ...by, step: null, text: '', unreadable }];
  return [...(comment ? [{ ...by, step: null, text: comment }] : []), ...Object.entries(comments).map(([step, text]) => ({ ...by, step, text }))];
}

export const toFile = ({ id, kind, type, size }: Pick<NamedFile, 'id' | 'kind' | 'type' | 'size'>): NamedFile => ({
  id, kind, type, size, address: `/api/v1/files/${id}`, path: takenPath({ id, kind, type }),
});

const toKeepsake = ({ step, kind, on_date: on, at_time: at, opened, put_away: putAway }: KeepsakeRow): MadeKeepsake => ({
  step, kind, comesBackOn: on, comesBackAt: at, opened, putAway,
});
