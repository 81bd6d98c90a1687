import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { scheduleOf } from '@attune/clinical/programs';
import { comesToAnEnd, repeatFrom, type Schedule } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AssignService } from '../assignments/assign.service.js';
import type { AssignmentDto, OccasionDto } from '../assignments/assignment.dto.js';
import { firstOccasions } from '../assignments/making/first-occasions.js';
import type { Assignee, Starts } from '../assignments/making/assignment-making.js';
import { seeded } from '../assignments/schedule-body.js';
import { EnrolmentPaths } from '../enrolments/enrolment-paths.service.js';
import { openCard } from '../exercises/exercise-card.js';
import type { NextDatesDto, NextHow, NextKind, NextOptionDto, WhyNot } from './next-action.dto.js';
import { type Entry, harderStart, smallerStart } from './next-starts.js';

/** What a response stands in: its entry, its assignment and its client. */
export interface Ground {
  client: Pick<Assignee, 'id' | 'state' | 'time_zone'>;
  entry: Entry;
  assignment: AssignmentDto;
}

/** What would be done, as it is told and as it is carried out. */
export interface NextPlan {
  option: NextOptionDto;
  schedule?: Schedule;
  starts?: Starts;
  step?: { enrolmentId: string; stepId: string };
}

/** Works out what each next step would do. Asking and doing go through here, so that what was shown is what happens. */
@Injectable()
export class NextPlans {
  constructor(
    private readonly clock: Clock,
    private readonly assigning: AssignService,
    private readonly paths: EnrolmentPaths,
  ) {}

  async plan(tx: TenantTx, kind: NextKind, ground: Ground): Promise<NextPlan> {
    if (ground.client.state !== 'active') return cannot(kind, 'discharged');
    if (kind === 'next-step') return this.nextStep(tx, ground);
    const { assignment, entry } = ground;
    if (assignment.state === 'paused') return cannot(kind, 'paused');
    const ahead = this.ahead(assignment);
    const goesOn = assignment.state === 'active' && ahead.length > 0;
    if (kind === 'repeat') {
      if (goesOn && !comesToAnEnd(assignment.schedule)) return cannot(kind, 'goes-on');
      return this.again(tx, kind, ground, entry.present);
    }
    const next = kind === 'smaller' ? smallerStart(entry) : harderStart(entry);
    if ('whyNot' in next) return cannot(kind, next.whyNot);
    if (!goesOn) return withLevel(await this.again(tx, kind, ground, next.starts), next.level);
    const option = { ...this.told(kind, 'change', ground, next.starts), level: next.level, dates: datesOf(ahead) };
    return { option, starts: next.starts };
  }

  /** The same plan once more, after what is planned already and not before tomorrow. */
  private async again(tx: TenantTx, kind: NextKind, ground: Ground, starts: Starts): Promise<NextPlan> {
    const { client, assignment } = ground;
    if (!(await this.isAssignable(tx, ground))) return cannot(kind, 'not-assignable');
    const now = this.clock.now();
    const last = this.ahead(assignment).at(-1)?.localDate;
    const today = localDateOf(now, client.time_zone);
    const schedule = seeded(repeatFrom(assignment.schedule, addDays(last !== undefined && last > today ? last : today, 1)));
    const dates = datesOf(await firstOccasions(tx, client, schedule, now));
    return { option: { ...this.told(kind, 'new', ground, starts), dates }, schedule, starts };
  }

  private async nextStep(tx: TenantTx, { client }: Ground): Promise<NextPlan> {
    const path = await this.paths.current(tx, client.id);
    if (!path || path.enrolment.state !== 'running') return cannot('next-step', 'no-program');
    // What waits for a score or a reason is not yet called for.
    const index = path.steps.findIndex(({ state, release }) => state === 'waiting' && release.rule !== 'when');
    const row = path.rows[index];
    if (!row) return cannot('next-step', 'no-program');
    const now = this.clock.now();
    const card = openCard(path.sealer, row.version_id, row);
    const schedule = scheduleOf(row.plan, localDateOf(now, client.time_zone));
    const dates = datesOf(await firstOccasions(tx, client, schedule, now));
    return {
      option: {
        kind: 'next-step', how: 'open', whyNot: null, title: card.title, minutes: card.minutes, level: null, smaller: false, dates, program: path.enrolment.title,
      },
      step: { enrolmentId: path.enrolment.id, stepId: row.id },
    };
  }

  private told(kind: NextKind, how: NextHow, { assignment: { exercise }, entry: { definition } }: Ground, { smaller }: Starts): NextOptionDto {
    const minutes = smaller && definition.smaller ? definition.smaller.minutes : exercise.minutes;
    return { kind, how, whyNot: null, title: exercise.title, minutes, level: null, smaller, dates: null, program: null };
  }

  private ahead({ occasions }: AssignmentDto): OccasionDto[] {
    const now = this.clock.now().toISOString();
    return occasions.filter(({ state, dueAt }) => state === 'open' && dueAt > now);
  }

  private async isAssignable(tx: TenantTx, { client, assignment }: Ground): Promise<boolean> {
    try {
      await this.assigning.assignable(tx, { exerciseId: assignment.exercise.id, clientId: client.id });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}

const cannot = (kind: NextKind, whyNot: WhyNot): NextPlan => ({
  option: { kind, how: null, whyNot, title: null, minutes: null, level: null, smaller: false, dates: null, program: null },
});

const withLevel = (plan: NextPlan, level: NextOptionDto['level']): NextPlan => ({ ...plan, option: { ...plan.option, level } });

function datesOf(occasions: readonly { localDate: string }[]): NextDatesDto | null {
  const [first, last] = [occasions[0], occasions.at(-1)];
  return first && last ? { first: first.localDate, last: last.localDate, count: occasions.length } : null;
}
