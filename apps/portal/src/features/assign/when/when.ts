import type { Schedule } from '@attune/clinical/schedule-rules';
import { describeSchedule, parseSchedule, type WordsFault } from '@attune/clinical/schedule-words';
import type { Language } from '../../../lib/texts';
import { newPlan, planFaults, planOf, scheduleOf, type PlanFaults, type PlanFields } from './plan';

/** When something is to be done, as it is being said: in words, or by fields. */
export interface When {
  by: 'words' | 'fields';
  text: string;
  plan: PlanFields;
  /** For times by chance: drawn once, so that the dates shown are the dates kept. */
  seed: number;
}

/** A schedule, and whether something that nobody said was filled in; or what is not clear yet. */
export type Reading = { schedule: Schedule; filledIn?: boolean } | { fault: WordsFault } | { faults: PlanFaults } | { empty: true };

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Nothing is said yet. */
export const newWhen = (today: string): When => ({ by: 'words', text: '', plan: newPlan(today), seed: drawSeed() });

/** A schedule in the words of a language; what is clear from `today`, the day it is where the client lives, is left out. */
export const whenOf = (schedule: Schedule, language: Language, today: string): When => ({
  by: 'words',
  text: describeSchedule(schedule, language, today),
  plan: planOf(schedule),
  seed: (schedule.repeat === 'random' ? schedule.seed : undefined) ?? drawSeed(),
});

/** What was said, as a schedule. `today` is the day it is where the client lives. */
export function readWhen(when: When, language: Language, today: string): Reading {
  if (when.by === 'fields') {
    const faults = planFaults(when.plan);
    return Object.keys(faults).length > 0 ? { faults } : { schedule: seeded(scheduleOf(when.plan), when.seed) };
  }
  if (when.text.trim() === '') return { empty: true };
  const read = parseSchedule(when.text, { language, today });
  if ('fault' in read) return { fault: read.fault };
  return { schedule: seeded(read.schedule, when.seed), ...(read.assumed.length > 0 && { filledIn: true }) };
}

/** The same, said the other way: what is clear in words stands in the fields, and the other way round. */
export function turned(when: When, language: Language, today: string): When {
  const read = readWhen(when, language, today);
  if (when.by === 'words') return { ...when, by: 'fields', plan: 'schedule' in read ? planOf(read.schedule) : when.plan };
  return { ...when, by: 'words', text: 'schedule' in read ? describeSchedule(read.schedule, language, today) : when.text };
}

const seeded = (schedule: Schedule, seed: number): Schedule => (schedule.repeat === 'random' ? { ...schedule, seed } : schedule);

