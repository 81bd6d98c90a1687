import { randomInt } from 'node:crypto';
import { checkSchedule, type Schedule, type ScheduleFields } from '@attune/clinical/schedule';
import { invalid } from '../../platform/errors/domain-error.js';
import type { ScheduleBody } from './schedule.dto.js';

const SEEDS = 2 ** 32;

/**
 * The schedule with only what was given.
 * @param field where it stands in the body, for the faults
 * @throws DomainError `request.invalid`, one fault per field
 */
export function readSchedule(given: ScheduleBody, field = 'schedule'): Schedule {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as unknown as ScheduleFields;
  const faults = checkSchedule(fields as Schedule);
  if (faults.length) throw invalid(...faults.map((fault) => ({ field: `${field}.${fault.field}`, code: fault.code })));
  return fields as Schedule;
}

/** The schedule as it is kept: times drawn by chance get the seed that the plan has already, or else one of their own. */
export function seeded(schedule: Schedule, before?: Schedule): Schedule {
  if (schedule.repeat !== 'random' || schedule.seed !== undefined) return schedule;
  const known = before?.repeat === 'random' ? before.seed : undefined;
  return { ...schedule, seed: known ?? randomInt(SEEDS) };
}

/** Whether the dates of a schedule follow the client's appointments. */
export const followsSessions = ({ repeat, until }: Schedule): boolean => repeat === 'session' || until !== undefined;
