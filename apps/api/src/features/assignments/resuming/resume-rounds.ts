import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { PracticeContexts } from '../../../platform/database/practice-contexts.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { log } from '../../../platform/logging/log.js';
import { AssignmentMaking } from '../making/assignment-making.js';
import { Pausing } from '../making/pausing.js';
import { Replanning } from '../making/replanning.js';

interface Candidate {
  [column: string]: unknown;
  id: string;
  client_id: string;
}

/** Lets plans go on whose rest is over, again and again. */
@Injectable()
export class ResumeRounds {
  constructor(
    private readonly tenant: Tenant,
    private readonly practices: PracticeContexts,
    private readonly clock: Clock,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
    private readonly pausing: Pausing,
  ) {}

  /** One round over all practices. A plan that fails is logged and tried again in the next round; the others go on. */
  async round(): Promise<void> {
    await this.practices.inEach(() => this.ofPractice());
  }

  private async ofPractice(): Promise<void> {
    for (const candidate of await this.candidates()) {
      try {
        await this.look(candidate);
      } catch (error) {
        log.error('assignment.resume_failed', { assignmentId: candidate.id, error: error instanceof Error ? error.name : 'unknown' });
      }
    }
  }

  /** Those whose day has come somewhere on earth. */
  private candidates(): Promise<Candidate[]> {
    const latest = addDays(localDateOf(this.clock.now(), 'UTC'), 1);
    return this.tenant.run((tx) =>
      tx.query<Candidate>(
        'select id, client_id from assignment where practice_id = $1 and paused_until <= $2::date order by paused_until, id',
        [tx.practiceId, latest],
      ),
    );
  }

  /** One plan, in a transaction of its own: whoever comes second finds it going on already. */
  private look({ id, client_id: clientId }: Candidate): Promise<void> {
    return this.tenant.run(async (tx) => {
      const client = await this.making.assignee(tx, clientId, 'true');
      const plan = await this.replanning.hold(tx, clientId, id);
      const isOver = plan.paused_until !== null && plan.paused_until <= localDateOf(this.clock.now(), client.time_zone);
      if (plan.state === 'paused' && isOver) await this.pausing.resume(tx, client, plan);
    });
  }
}
