import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { PracticeContexts } from '../../../platform/database/practice-contexts.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { log } from '../../../platform/logging/log.js';
import { AssignmentMaking } from '../../assignments/making/assignment-making.js';
import { ENROLMENT_COLUMNS, type EnrolmentRow } from './path-rows.js';
import { Releases } from './releases.service.js';

/**
 * For how long after a client did something their path is looked at again. What they did is dated before it is committed,
 * and no transaction lasts that long: so none is ever overlooked, and the client's own request pays nothing.
 */
const LINGER = '2 minutes';

interface Candidate {
  [column: string]: unknown;
  id: string;
  client_id: string;
}

/** Looks at the running paths for which something may be due, again and again. */
@Injectable()
export class ReleaseRounds {
  constructor(
    private readonly tenant: Tenant,
    private readonly practices: PracticeContexts,
    private readonly clock: Clock,
    private readonly making: AssignmentMaking,
    private readonly releases: Releases,
  ) {}

  /** One round over all practices. A path that fails is logged and tried again in the next round; the others go on. */
  async round(): Promise<void> {
    await this.practices.inEach(() => this.ofPractice());
  }

  private async ofPractice(): Promise<void> {
    for (const candidate of await this.candidates()) {
      try {
        await this.look(candidate);
      } catch (error) {
        log.error('program.release_failed', { enrolmentId: candidate.id, error: error instanceof Error ? error.name : 'unknown' });
      }
    }
  }

  /** The running paths whose time has come, or whose client did something lately. */
  private candidates(): Promise<Candidate[]> {
    return this.tenant.run((tx) =>
      tx.query<Candidate>(
        `select e.id, e.client_id from enrolment e
         left join client_summary s on s.practice_id = e.practice_id and s.client_id = e.client_id
         where e.practice_id = $1 and e.state = 'running' and (e.check_at <= $2 or s.last_activity_at >= e.checked_at - interval '${LINGER}')
         order by e.check_at, e.id`,
        [tx.practiceId, this.clock.now()],
      ),
    );
  }

  /** One path, in a transaction of its own. Whom another worker is looking at is left to it. */
  private look({ id, client_id: clientId }: Candidate): Promise<void> {
    return this.tenant.run(async (tx) => {
      const client = await this.making.assignee(tx, clientId, 'true');
      const enrolment = await tx.maybe<EnrolmentRow>(
        `select ${ENROLMENT_COLUMNS} from enrolment e where e.practice_id = $1 and e.id = $2 for no key update of e skip locked`,
        [tx.practiceId, id],
      );
      if (enrolment) await this.releases.look(tx, { enrolment, client });
    });
  }
}
