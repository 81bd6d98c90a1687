/** Schedules with their instants: for the server. The portal takes `schedule-rules`, which carries no zone library. */
export { checkSchedule, MAX_OCCASIONS, MAX_TIMES_A_DAY } from './schedule-rules.js';
export type { Schedule, ScheduleFault } from './schedule-rules.js';
export { occasionsOf, recompute } from './occasions.js';
export type { Occasion } from './occasions.js';
