import { endingFor, type EndingStats, type ExerciseDefinition } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { isUniqueViolation } from '../../platform/errors/database-problem.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { countedCodes, readCounts, toStats } from './ending-stats.js';
import type { ResponseBody, SubmittedDto } from './response.dto.js';
import { observationRows, readSubmission, responseDate } from './submission.js';
import { KEEP, type KeptRow, LOAD, REPLACE, type SubmitRow } from './submit.sql.js';

/** The answer to a submission, and whether it was the first time. */
export interface Submitted {
  created: boolean;
  response: SubmittedDto;
}

/** One submission on its way: whose, which, and what was found about it. */
interface Attempt {
  tx: TenantTx;
  id: string;
  clientId: string;
  row: SubmitRow;
  body: ResponseBody;
  mac: Buffer;
  sealer: ClientSealer;
}

/** What was kept, with what is only known after the commit. */
interface Kept {
  created: boolean;
  response: Omit<SubmittedDto, 'ending' | 'unprompted'>;
  unprompted: () => Promise<boolean>;
  definition: ExerciseDefinition;
  answers: Record<string, unknown>;
  stats: () => Promise<EndingStats>;
}

/**
 * Takes a response: nothing lost, nothing twice. Three waits: the session; BEGIN, practice and load; the writes and
 * COMMIT. The caller made the id, so a retry is the same request again.
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
      return await this.once(id, body);
    } catch (error) {
      // The same response came twice at once and the other one was first: now it is there to compare with.
      if (isUniqueViolation(error, 'response_pkey')) return this.once(id, body);
      if (isUniqueViolation(error, 'response_correction')) throw new DomainError('response.corrected');
      throw error;
    }
  }

  private async once(id: string, body: ResponseBody): Promise<Submitted> {
    const clientId = currentContext().clientId!;
    const kept = await this.tenant.run(async (tx) => {
      const row = await tx.maybe<SubmitRow>(LOAD, [
        tx.practiceId, clientId, body.assignmentId, body.occasionId ?? null, id, body.corrects ?? null,
      ]);
      if (!row) throw new DomainError('client.erased');
      const sealer = this.sealing.clientSealer(clientId, row.key_id, row.sealed_key);
      const attempt = { tx, id, clientId, row, body, mac: sealer.mac(body), sealer };
      return row.known_client ? this.again(attempt) : this.keep(attempt);
    });
    if (!kept) throw new DomainError('response.conflict');
    const { definition, answers } = kept;
    const ending = endingFor(definition, answers, await kept.stats());
    return { created: kept.created, response: { ...kept.response, unprompted: await kept.unprompted(), ending } };
  }

  /** The id is known: the same body gets the same answer; another one is set aside (undefined) and then refused. */
  private async again({ tx, id, clientId, row, body, mac, sealer }: Attempt): Promise<Kept | undefined> {
    if (row.known_client !== clientId) throw new DomainError('response.not_found');
    if (!row.known_mac!.equals(mac)) {
      const aside = newId();
      tx.write(
        `insert into set_aside (practice_id, id, client_id, response_id, body_mac, sealed, at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [tx.practiceId, aside, clientId, id, mac, sealer.seal(`set-aside:${aside}`, body), this.clock.now()],
      );
      this.audit.record(tx, { action: 'response.set_aside', subject: { kind: 'response', id }, clientId });
      return undefined;
    }
    const definition = await this.versions.definition(tx, row.known_version!);
    return {
      created: false,
      response: {
        id, assignmentId: body.assignmentId, occasionId: row.known_occasion, corrects: body.corrects ?? null,
        localDate: row.known_date!, submittedAt: row.known_at!.toISOString(),
      },
      unprompted: async () => row.known_unprompted!,
      definition,
      answers: readSubmission(definition, body).all,
      stats: readCounts(tx, definition, clientId, row.exercise_id!),
    };
  }

  private async keep({ tx, id, clientId, row, body, mac, sealer }: Attempt): Promise<Kept> {
    this.check(row, body);
    // A correction answers the version, and keeps the place, of the entry it corrects.
    const versionId = row.corrects_version ?? row.version_id!;
    const definition = await this.versions.definition(tx, versionId);
    const submission = readSubmission(definition, body);
    const now = this.clock.now();
    const occasionId = body.corrects ? row.corrects_occasion : (body.occasionId ?? null);
    const localDate = responseDate(row.corrects_date ?? row.occasion_date, now, row.time_zone);
    const hasPrivate = Object.keys(submission.private).length > 0;
    const { codes, values } = observationRows(submission.observations);
    const counted = countedCodes(definition);
    const found = tx.later<KeptRow>(KEEP, [
      tx.practiceId, id, clientId, body.assignmentId, occasionId, versionId,
      row.occasion_member ?? row.primary_id, body.startedAt, now, localDate, body.smaller ?? false, body.corrects ?? null,
      submission.privateSteps, mac, sealer.seal(`response.answers:${id}`, submission.shared),
      hasPrivate ? sealer.seal(`response.private:${id}`, submission.private) : null,
      codes, values, row.exercise_id, counted, counted.map((code) => values[codes.indexOf(code)] ?? 0),
    ]);
    if (body.corrects) tx.write(REPLACE, [tx.practiceId, body.corrects, id]);
    this.audit.record(tx, { action: body.corrects ? 'response.correct' : 'response.submit', subject: { kind: 'response', id }, clientId });
    return {
      created: true,
      response: { id, assignmentId: body.assignmentId, occasionId, corrects: body.corrects ?? null, localDate, submittedAt: now.toISOString() },
      unprompted: async () => (await found())[0]!.unprompted,
      definition,
      answers: submission.all,
      stats: async () => toStats(definition, (await found())[0]!.totals ?? {}),
    };
  }

  private check(row: SubmitRow, body: ResponseBody): void {
    if (!row.version_id) throw new DomainError('assignment.not_found');
    if (body.occasionId && !row.occasion_state) throw new DomainError('occasion.not_found');
    if (body.corrects && !row.corrects_found) throw new DomainError('response.not_found');
    if (row.corrects_by) throw new DomainError('response.corrected');
  }
}
