import type { PathFault } from '@attune/clinical/programs';
import { useText, type Texts } from '../../../lib/texts';

/** Something wrong with one step: the field below it (`release.week`), and a code of ours or of the API. */
export interface StepFault {
  step: string;
  field: string;
  code: string;
}

/** Faults as the rules and the API tell them, `steps.2.release.week`, by the ids of the steps. */
export function stepFaults(faults: readonly { field: string; code: string }[], ids: readonly string[]): StepFault[] {
  return faults.flatMap(({ field, code }) => {
    const found = /^steps\.(\d+)(?:\.(.+))?$/.exec(field);
    const step = found && ids[Number(found[1])];
    return step ? [{ step, field: found[2] ?? '', code }] : [];
  });
}

/** What is wrong with a field of one step, or with anything below it. */
export const faultAt = (faults: readonly StepFault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field || fault.field.startsWith(`${field}.`))?.code;

/** Why the API has an exercise not on a path. */
type ExerciseFault = 'unknown' | 'unpublished' | 'archived' | 'of_one_client' | 'private';

const WORDS: Partial<Record<PathFault['code'] | ExerciseFault, keyof Texts['programs']>> = {
  required: 'fault.required',
  bad_days: 'fault.days',
  bad_week: 'fault.week',
  bad_date: 'fault.date',
  bad_count: 'fault.count',
  end_required: 'fault.end',
  too_many: 'fault.tooMany',
  too_many_times: 'fault.tooMany',
  bad_time: 'fault.time',
  duplicate_time: 'fault.sameTime',
  no_occasion: 'fault.noDay',
  bad_number: 'fault.number',
  bound_required: 'fault.number',
  bounds_crossed: 'fault.crossed',
  unknown_step: 'fault.goneStep',
  not_earlier: 'fault.notEarlier',
  unknown: 'fault.unknown',
  unpublished: 'fault.unpublished',
  archived: 'fault.archived',
  of_one_client: 'fault.ofOneClient',
  private: 'fault.private',
};

/** Writes what is wrong in place; nothing when nothing is. */
export function useFaultWords(): (code: string | undefined) => string | undefined {
  const t = useText('programs');
  return (code) => code && t(WORDS[code as keyof typeof WORDS] ?? 'fault.other');
}
