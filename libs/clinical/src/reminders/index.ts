export { afterQuiet, isQuiet, type QuietHours } from './quiet-hours.js';
export { type DueOccasion, endOf, type Moment, momentOf, type ReminderRules, startOf } from './moments.js';
export { type Decision, GATHERED_MINUTES, type PlanFacts, planReminders } from './plan.js';
export { isPaused, type Leave, mayLeave, nextFree } from './leave.js';
export { localTimeOf } from './local-time.js';
