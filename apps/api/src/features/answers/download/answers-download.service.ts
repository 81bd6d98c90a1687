import { localDateOf } from '@attune/clinical/local-date';
import { filesIn } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext, currentPractice, type PracticeContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { ifUnreadable, orUnreadable, UNREADABLE } from '../../../platform/sealing/unreadable.js';
import { readAsks } from '../../appointments/own-asks.js';
import { openPlan, type Plan } from '../../assignments/assignment-rows.js';
import { PROPOSAL_COLUMNS, PROPOSAL_JOINS, type ProposalRow, toProposal } from '../../assignments/proposal-rows.js';
import { type SignedRow, signedRowsAfter } from '../../consents/consent-rows.js';
import { type DraftTexts, openDraft } from '../../drafts/draft-texts.js';
import { type ExerciseCard, openCard } from '../../exercises/exercise-card.js';
import { ExerciseVersions } from '../../exercises/exercise-versions.service.js';
import { OwnFiles, type OwnFile } from '../../files/own-files.service.js';
import { messageRowsAbove } from '../../messages/message-batch.js';
import { noPlan, planRow, planRowsAbove, type PlanRow, toPlan, toVersion } from '../../safety-plans/plan-rows.js';
import type { AgreedExercise, AnswersDocument, BegunEntry, Language, Proposed, SetAside, SignedText, WrittenEntry, WrittenPlan } from './answers-document.js';
import { toSignedText } from './consent-lines.js';
import { type After, linesOf, ownFiles, readBatch, type Reading, toFile } from './entry-rows.js';
import { toWrittenMessage } from './message-lines.js';

/** Entries that are opened at a time: as many as are in memory, however long somebody has been writing. */
const BATCH = 50;
/** Signed texts, each of several pages. */
const TEXTS = 10;

/** A download opens all that was written: enough for a second device and a try that failed, not for a program in a loop. */
const MOST_AN_HOUR = 10;
const HOUR_MS = 3_600_000;

interface AssignmentRow {
  [column: string]: unknown;
  id: string;
  version_id: string;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  sealed_plan: Buffer | null;
  given_by: string;
  created_at: Date;
  ended_at: Date | null;
}
interface DraftRow {
  [column: string]: unknown;
  id: string;
  assignment_id: string;
  version_id: string;
  started_at: Date;
  updated_at: Date;
  sealed: Buffer;
}

/** All that a client wrote and was written, and the files that go with it. */
export interface OpenedAnswers {
  document: AnswersDocument;
  files: AsyncIterable<OwnFile>;
}

/** What can be gone through more than once. */
const again = <T>(begin: () => AsyncGenerator<T>): AsyncIterable<T> => ({ [Symbol.asyncIterator]: begin });

/** Opens all that a client wrote, for the client alone, to be taken along. */
@Injectable()
export class AnswersDownload {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly files: OwnFiles,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads what stands around the entries and the first of them; the others are read while the file is sent, each batch in
   * a transaction of its own, so that a slow line holds no connection.
   * @throws DomainError `answers.slow_down`, `client.erased`
   */
  open(language: Language | undefined, form: 'json' | 'html' | 'zip'): Promise<OpenedAnswers> {
    const clientId = currentContext().clientId!;
    const practice = currentPractice();
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      await this.slowDown(tx, clientId, now);
      const sealer = await this.sealing.forClient(tx, clientId);
      const client = await tx.one<{ name: string; language: Language; time_zone: string }>('select name, language, time_zone from client where practice_id = $1 and id = $2', [
        tx.practiceId, clientId,
      ]);
      const spoken = language ?? client.language;
      const reading: Reading = { clientId, sealer, versions: this.versions, language: spoken, until: now };
      const assignments = await this.assignments(tx, clientId);
      const begun = await this.begun(tx, reading, assignments);
      const aside = await this.aside(tx, clientId);
      const proposals = await this.proposals(tx, reading);
      const sessionAsks = await readAsks(tx, clientId, sealer);
      const plan = await planRow(tx, clientId);
      const first = await readBatch(tx, reading, null, BATCH);
      this.audit.record(tx, { action: 'answers.download', subject: { kind: 'client', id: clientId }, clientId, detail: { form } });
      const document: AnswersDocument = {
        head: {
          name: client.name, practice: practice.name, language: spoken, timeZone: client.time_zone, madeAt: now.toISOString(), madeOn: localDateOf(now, client.time_zone),
        },
        agreed: assignments.map((row) => toAgreed(row, sealer)),
        aside,
        begun,
        proposals,
        sessionAsks,
        safetyPlan: plan ? toWrittenPlan(plan, sealer) : null,
        safetyPlanVersions: again(() => this.numbered(practice.id, planRowsAbove, reading, toWrittenPlan)),
        messages: again(() => this.numbered(practice.id, messageRowsAbove, reading, toWrittenMessage)),
        signed: again(() => this.signed(practice, reading)),
        entries: again(() => this.entries(practice.id, reading, first)),
      };
      return { document, files: again(() => this.files.of(practice.id, clientId, sealer, now)) };
    });
  }

  private async *entries(practiceId: string, reading: Reading, first: { entries: WrittenEntry[]; after: After | null }): AsyncGenerator<WrittenEntry> {
    let batch = first;
    yield* batch.entries;
    while (batch.after) {
      const { after } = batch;
      batch = await this.tenant.run((tx) => readBatch(tx, reading, after, BATCH), practiceId);
      yield* batch.entries;
    }
  }

  /** What is numbered, from the first on, a batch at a time and each in a transaction of its own. */
  private async *numbered<R extends { number: number }, T>(
    practiceId: string, read: (tx: TenantTx, clientId: string, of: { above: number; until: Date; most: number }) => Promise<R[]>, { clientId, sealer, until }: Reading,
    toItem: (row: R, sealer: ClientSealer) => T,
  ): AsyncGenerator<T> {
    let above: number | undefined = 0;
    while (above !== undefined) {
      const from: number = above;
      const rows: R[] = await this.tenant.run((tx) => read(tx, clientId, { above: from, until, most: BATCH }), practiceId);
      for (const row of rows) yield toItem(row, sealer);
      above = rows.length === BATCH ? rows.at(-1)?.number : undefined;
    }
  }

  private async *signed(practice: PracticeContext, { clientId, sealer, until }: Reading): AsyncGenerator<SignedText> {
    const { sealing } = this;
    let rows: SignedRow[] = [];
    do {
      const after = rows.at(-1);
      rows = await this.tenant.run((tx) => signedRowsAfter(tx, clientId, { after, until, most: TEXTS }), practice.id);
      for (const row of rows) yield toSignedText(row, { sealing, sealer, practice });
    } while (rows.length === TEXTS);
  }

  private async slowDown(tx: TenantTx, clientId: string, now: Date): Promise<void> {
    const since = new Date(now.getTime() - HOUR_MS);
    const { made } = await tx.one<{ made: number }>(
      `select count(*)::integer as made from audit_event
       where practice_id = $1 and client_id = $2 and actor_kind = 'client' and action = 'answers.download' and at > $3`,
      [tx.practiceId, clientId, since],
    );
    if (made >= MOST_AN_HOUR) throw new DomainError('answers.slow_down', { retryAfter: HOUR_MS / 1000 });
  }

  private assignments(tx: TenantTx, clientId: string): Promise<AssignmentRow[]> {
    return tx.query<AssignmentRow>(
      `select a.id, a.version_id, v.card, v.sealed_card, a.sealed_plan, m.name as given_by, a.created_at, a.ended_at from assignment a
       join exercise_version v on v.practice_id = a.practice_id and v.id = a.version_id
       join member m on m.practice_id = a.practice_id and m.id = a.assigned_by
       where a.practice_id = $1 and a.client_id = $2 order by a.created_at, a.id`,
      [tx.practiceId, clientId],
    );
  }

  private aside(tx: TenantTx, clientId: string): Promise<SetAside[]> {
    return tx.query<SetAside & { [column: string]: unknown }>(
      `select assignment_id as "assignmentId", local_date as day, local_time as time, reason from occasion
       where practice_id = $1 and client_id = $2 and state = 'not-this-time' order by local_date, local_time, id`,
      [tx.practiceId, clientId],
    );
  }

  private async proposals(tx: TenantTx, { clientId, sealer }: Reading): Promise<Proposed[]> {
    const rows = await tx.query<ProposalRow>(
      `select ${PROPOSAL_COLUMNS} from plan_proposal p ${PROPOSAL_JOINS} where p.practice_id = $1 and p.client_id = $2 order by p.created_at, p.id`,
      [tx.practiceId, clientId],
    );
    return rows.map((row) => ({ ...toProposal(row, sealer), assignmentId: row.assignment_id }));
  }

  private async begun(tx: TenantTx, { clientId, sealer, language }: Reading, assignments: AssignmentRow[]): Promise<BegunEntry[]> {
    const rows = await tx.query<DraftRow>(
      `select d.id, d.assignment_id, a.version_id, d.started_at, d.updated_at, d.sealed from draft d
       join assignment a on a.practice_id = d.practice_id and a.id = d.assignment_id
       where d.practice_id = $1 and d.client_id = $2 order by d.started_at, d.id`,
      [tx.practiceId, clientId],
    );
    const begun: BegunEntry[] = [];
    for (const row of rows) {
      const definition = await this.versions.definition(tx, row.version_id, sealer).catch(ifUnreadable(null));
      const draft = orUnreadable(() => openDraft(sealer, row.id, row.sealed), null);
      const { answers, privateSteps } = draft ?? NOTHING_BEGUN;
      const of = assignments.find(({ id }) => id === row.assignment_id)!;
      begun.push({
        id: row.id, assignmentId: row.assignment_id, exercise: openCard(sealer, of.version_id, of).title,
        startedAt: row.started_at.toISOString(), savedAt: row.updated_at.toISOString(), lines: definition ? linesOf(definition, answers, privateSteps, language) : [], answers,
        files: definition ? (await ownFiles(tx, clientId, filesIn(definition, answers).map(({ file }) => file))).map(toFile) : [],
        ...((!definition || !draft) && UNREADABLE),
      });
    }
    return begun;
  }
}

const NOTHING_BEGUN: Pick<DraftTexts, 'answers' | 'privateSteps'> = { answers: {}, privateSteps: [] };

const toWrittenPlan = (row: PlanRow, sealer: ClientSealer): WrittenPlan =>
  orUnreadable((): WrittenPlan => toPlan(row, sealer), { ...noPlan(), ...toVersion(row), ...UNREADABLE });

const toAgreed = (row: AssignmentRow, sealer: ClientSealer): AgreedExercise => agreed(row, openPlan(sealer, row.id, row.sealed_plan), sealer);

const agreed = (row: AssignmentRow, { unreadable, ...words }: Plan, sealer: ClientSealer): AgreedExercise => ({
  id: row.id,
  exercise: openCard(sealer, row.version_id, row).title,
  from: row.given_by,
  givenAt: row.created_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  words: { ...words },
  ...(unreadable && { unreadable }),
});
