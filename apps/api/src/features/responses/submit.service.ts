import { localDateOf } from '@attune/clinical/local-date';
import { endingFor, type ExerciseDefinition } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { isUniqueViolation } from '../../platform/errors/database-problem.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { isAssignmentGone } from '../assignments/removed.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { countedCodes, readCounts, toStats } from './ending-stats.js';
import { keepsakesIn } from './keepsakes.js';
import { filesNotFound, namedFiles } from './named-files.js';
import type { ResponseBody, SubmittedDto } from './response.dto.js';
import { observationRows, readSubmission, type Submission } from './submission.js';
import { KEEP, KEEP_MARKED, type KeptRow, type KnownResponse, LOAD, loadArgs, type Loaded } from './submit.sql.js';

/** The answer to a submission, and whether it was the first time. */
export interface Submitted {
  created: boolean;
  response: SubmittedDto;
}

/** One submission on its way: whose, which, and what was found about it. */
interface Attempt {
  id: string;
  clientId: string;
  row: Loaded;
  body: ResponseBody;
  mac: Buffer;
  sealer: ClientSealer;
}

/**
 * Takes a response: nothing lost, nothing twice. Two waits: the session with the load, the keep (each a statement and a
 * transaction of its own, ADR 8). The caller made the id, so a retry is the same request again.
 */
@Injectable()
export class SubmitService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `response.invalid`, `response.conflict` (the other body is kept aside), `assignment.not_found`, … */
  async submit(id: string, body: ResponseBody): Promise<Submitted> {
    try {
      return await this.once(id, body, currentContext().found as Loaded | undefined);
    } catch (error) {
      // The same response came twice at once and the other one was first: now it is there to compare with.
      if (isUniqueViolation(error, 'response_pkey')) return this.once(id, body);
      if (isAssignmentGone(error)) throw new DomainError('assignment.not_found');
      if (isUniqueViolation(error, 'response_correction')) throw new DomainError('response.corrected');
      throw error;
    }
  }

  private async once(id: string, body: ResponseBody, found?: Loaded): Promise<Submitted> {
    const clientId = currentContext().clientId!;
    const row = found ?? (await this.tenant.call<{ found: Loaded }>(LOAD, [clientId, ...loadArgs(id, body)]))!.found;
    if (!row.key_id) throw new DomainError('client.erased');
    const sealer = this.sealing.clientSealer(clientId, row.key_id, Buffer.from(row.sealed_key, 'hex'));
    const attempt = { id, clientId, row, body, mac: sealer.mac(body), sealer };
    return row.known ? this.again(attempt, row.known) : this.keep(attempt);
  }

  /** The id is known: the same body gets the same answer; another one is set aside and refused. */
  private async again({ id, clientId, row, body, mac, sealer }: Attempt, known: KnownResponse): Promise<Submitted> {
    if (known.clientId !== clientId) throw new DomainError('response.not_found');
    if (!Buffer.from(known.mac, 'hex').equals(mac)) {
      await this.setAside(id, clientId, body, mac, sealer);
      throw new DomainError('response.conflict');
    }
    const definition = await this.versions.read(known.versionId, sealer);
    const { all } = readSubmission(definition, body);
    const stats = await this.tenant.run((tx) => readCounts(tx, definition, clientId, row.exercise_id!)());
    const { unprompted, occasionId, localDate } = known;
    return {
      created: false,
      response: {
        id, assignmentId: body.assignmentId, occasionId, unprompted, corrects: body.corrects ?? null, localDate,
        submittedAt: new Date(known.submittedAt).toISOString(), ending: endingFor(definition, all, stats),
      },
    };
  }

  private setAside(id: string, clientId: string, body: ResponseBody, mac: Buffer, sealer: ClientSealer): Promise<void> {
    return this.tenant.run(async (tx) => {
      const aside = newId();
      tx.write(
        `insert into set_aside (practice_id, id, client_id, response_id, body_mac, sealed, at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [tx.practiceId, aside, clientId, id, mac, sealer.seal(`set-aside:${aside}`, body), this.clock.now()],
      );
      this.audit.record(tx, { action: 'response.set_aside', subject: { kind: 'response', id }, clientId });
    });
  }

  private async keep(attempt: Attempt): Promise<Submitted> {
    const { id, row, body } = attempt;
    if (!row.version_id) throw new DomainError('assignment.not_found');
    if (body.corrects && !row.corrected) throw new DomainError('response.not_found');
    if (row.corrected?.by) throw new DomainError('response.corrected');
    // A correction answers the version, and keeps the place, of the entry it corrects.
    const versionId = row.corrected?.versionId ?? row.version_id;
    const occasionId = (row.corrected ?? body).occasionId ?? null;
    const definition = await this.versions.read(versionId, attempt.sealer);
    const submission = readSubmission(definition, body);
    const now = this.clock.now();
    const values = this.values(attempt, { versionId, occasionId, definition, submission, now });
    const { attention } = submission;
    const kept = (await (attention ? this.tenant.call<KeptRow>(KEEP_MARKED, [...values, attention]) : this.tenant.call<KeptRow>(KEEP, values)))!;
    if (kept.missing) throw filesNotFound(kept.missing);
    if (!kept.kept) return this.keepWithoutOccasion(attempt);
    return {
      created: true,
      response: {
        id, assignmentId: body.assignmentId, occasionId, unprompted: kept.unprompted, corrects: body.corrects ?? null,
        localDate: kept.local_date, submittedAt: now.toISOString(), ending: endingFor(definition, submission.all, toStats(definition, kept.totals ?? {})),
      },
    };
  }

  /**
   * Its occasion has gone while it was written, because a session moved or the plan rests: what was written is kept as unprompted.
   * @throws DomainError `occasion.not_found` when there was none to go
   */
  private async keepWithoutOccasion(attempt: Attempt): Promise<Submitted> {
    const { id, clientId, body: { occasionId, ...body } } = attempt;
    if (!occasionId || body.corrects) throw new DomainError('occasion.not_found');
    const { found } = (await this.tenant.call<{ found: Loaded }>(LOAD, [clientId, ...loadArgs(id, body)]))!;
    return found.known ? this.again(attempt, found.known) : this.keep({ ...attempt, row: found, body });
  }

  /** What `response_keep` is given, after the practice. */
  private values(
    { id, clientId, row, body, mac, sealer }: Attempt,
    { versionId, occasionId, definition, submission, now }: { versionId: string; occasionId: string | null; definition: ExerciseDefinition; submission: Submission; now: Date },
  ): unknown[] {
    const hasPrivate = Object.keys(submission.private).length > 0;
    const { codes, values } = observationRows(submission.observations);
    const counted = countedCodes(definition);
    const keepsakes = keepsakesIn(definition, submission.all).map((keepsake) => ({ id: newId(), ...keepsake }));
    const files = namedFiles(definition, submission);
    return [
      id, clientId, body.assignmentId, occasionId, versionId, body.startedAt, now,
      row.corrected?.localDate ?? (occasionId ? null : localDateOf(now, row.time_zone!)), body.smaller ?? false, body.corrects ?? null,
      submission.privateSteps, mac, sealer.seal(`response.answers:${id}`, submission.shared),
      hasPrivate ? sealer.seal(`response.private:${id}`, submission.private) : null,
      codes, values, row.exercise_id, counted, counted.map((code) => values[codes.indexOf(code)] ?? 0),
      keepsakes.length ? JSON.stringify(keepsakes) : null, files.length ? JSON.stringify(files) : null, newId(), currentContext().requestId,
    ];
  }
}
