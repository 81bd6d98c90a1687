import type { RequestContext } from '../context/request-context.js';

/**
 * Whether this session still owes a second factor: always when the person has one, and when a practice requires one
 * of its staff, also before it was set up.
 */
export function owesSecondFactor({ person, practice, memberId }: RequestContext): boolean {
  if (!person || person.passedSecondFactor) return false;
  return person.hasSecondFactor || Boolean(memberId && practice?.secondFactorRequired);
}

/** What a person has to do next before they can work. */
export function nextSignInStep(context: RequestContext): 'done' | 'second-factor' | 'enrol-second-factor' {
  if (!owesSecondFactor(context)) return 'done';
  return context.person!.hasSecondFactor ? 'second-factor' : 'enrol-second-factor';
}
