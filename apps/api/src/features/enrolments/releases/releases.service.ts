import { localDateOf } from '@attune/clinical/local-date';
import { dueSteps, type PathFacts, type PathStep, progressOf, releaseOf, scheduleOf } from '@attune/clinical/programs';
import { recompute } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { namedId } from '../../../platform/ids.js';
import { NO_WORDS } from '../../assignments/assignment-rows.js';
import { type Assignee, AssignmentMaking } from '../../assignments/making/assignment-making.js';
import { type EnrolmentRow, type PathStepRow, readFacts, readPathSteps, toPathStep } from './path-rows.js';

/** A running path is looked at once a day at least, whatever happens. */
const AT_LEAST_EVERY = 86_400_000;

/** A path that is held, and whose it is. */
export interface HeldPath {
  enrolment: EnrolmentRow;
  client: Assignee;
}

/**
 * Opens the steps of paths: each becomes an assignment, once. The path is held meanwhile, and everything is one
 * transaction: a step is released with its assignment, or not at all.
 */
@Injectable()
export class Releases {
  constructor(
    private readonly clock: Clock,
    private readonly making: AssignmentMaking,
    private readonly audit: Audit,
  ) {}

  /** Opens what is due on a held path, ends it when nothing is left, and notes when to look again. */
  async look(tx: TenantTx, held: HeldPath): Promise<void> {
    const { enrolment, client } = held;
    if (enrolment.state !== 'running' || client.state !== 'active') return;
    const now = this.clock.now();
    const today = localDateOf(now, client.time_zone);
    const rows = await readPathSteps(tx, client.id, [enrolment.id]);
    const steps = rows.map((row) => toPathStep(row, client.time_zone));
    const facts = await readFacts(tx, enrolment, steps, today);
    for (const id of dueSteps(steps, facts)) {
      await this.open(tx, held, rows.find((row) => row.id === id)!);
      steps.find((step) => step.id === id)!.state = 'open';
    }
    if (progressOf(steps).finished) {
      tx.write(`update enrolment set state = 'finished', ended_at = $3, revision = revision + 1 where practice_id = $1 and id = $2`, [tx.practiceId, enrolment.id, now]);
      this.audit.record(tx, { action: 'enrolment.finish', subject: { kind: 'enrolment', id: enrolment.id }, clientId: client.id });
    }
    tx.write('update enrolment set checked_at = $3, check_at = $4 where practice_id = $1 and id = $2', [
      tx.practiceId, enrolment.id, now, nextLook(steps, facts, now, client.time_zone),
    ]);
  }

  /** Makes the assignment of a waiting step, from today on. @throws DomainError `client.erased` */
  async open(tx: TenantTx, { enrolment, client }: HeldPath, step: PathStepRow): Promise<void> {
    const now = this.clock.now();
    // Of enrolment and step, so that not even a second row could make a second assignment.
    const assignmentId = namedId('enrolment-step|', enrolment.id, '|', step.id);
    const made = await this.making.make(
      tx,
      {
        id: assignmentId, client, exerciseId: step.exercise_id, assignedBy: client.primary_id ?? enrolment.enrolled_by,
        // "Why" is the client's own word on an assignment; what the program says stands on its page.
        plan: NO_WORDS, schedule: scheduleOf(step.plan, localDateOf(now, client.time_zone)),
      },
      step.current_version_id,
    );
    if (!made) throw new Error('a step that waits has an assignment already');
    tx.write('update enrolment_step set released_at = $4, assignment_id = $5 where practice_id = $1 and enrolment_id = $2 and id = $3', [
      tx.practiceId, enrolment.id, step.id, now, assignmentId,
    ]);
    this.audit.record(tx, { action: 'enrolment.release', subject: { kind: 'enrolment', id: enrolment.id }, clientId: client.id, detail: { assignmentId } });
  }
}

/** The next midnight of the client's at which something opens by itself; a day from now at the latest. */
function nextLook(steps: readonly PathStep[], facts: PathFacts, now: Date, zone: string): Date {
  const dates = steps.flatMap((step, index) => {
    const opening = step.state === 'waiting' ? releaseOf(steps, index, facts) : undefined;
    return opening && 'on' in opening && opening.on > facts.today ? [opening.on] : [];
  });
  const midnights = recompute(dates.map((localDate) => ({ localDate, localTime: '00:00' })), zone).map(({ dueAt }) => Date.parse(dueAt));
  return new Date(Math.min(now.getTime() + AT_LEAST_EVERY, ...midnights));
}
