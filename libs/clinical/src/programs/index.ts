/** Programs: ordered paths of exercises, and the rules by which their steps open. Pure; carries no zone library. */
export { checkPath, type PathFault, type WrittenStep } from './check-path.js';
export { progressOf, weeksOf, type Progress } from './progress.js';
export { dueSteps, isUncalled, releaseOf, type PathFacts, type Release, type StepSignals } from './release.js';
export { MAX_DELAY_DAYS, MAX_SIGNALS, MAX_STEPS, MAX_WEEK, RELEASE_RULES, type PathStep, type ReleaseRule, type Signal, type StepState } from './release-rule.js';
export { afterRunningDays, isPaused, type Pause } from './running-days.js';
export { checkPlan, MAX_PLAN_DAYS, scheduleOf, type PlanFault, type StepPlan } from './step-plan.js';
