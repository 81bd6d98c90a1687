/** Schedules with their instants: for the server. The portal takes `schedule-rules`, which carries no zone library. */
export { checkSchedule, localOccasionsOf, MAX_OCCASIONS, MAX_PER_DAY, MAX_TIMES_A_DAY, OPEN_DAYS } from './schedule-rules.js';
export type { RandomSchedule, Recurrence, Schedule, ScheduleFault, ScheduleFields, SessionSchedule } from './schedule-rules.js';
export { occasionsOf, recompute } from './occasions.js';
export type { Occasion } from './occasions.js';
export { openEnd } from './open-end.js';
export type { Appointment, OpenEnd, ScheduleFacts } from './open-end.js';
export { sessionOccasions } from './session-occasions.js';
export type { SessionOccasion } from './session-occasions.js';
export { rruleOf, scheduleOfRrule } from './rrule.js';
export type { Rrule } from './rrule.js';
export { ruleOf } from './schedule-rule.js';
export type { ScheduleRule } from './schedule-rule.js';
export { localTimeOf } from './zone-offsets.js';
export { clockNoteOf } from './clock-note.js';
export type { ClockNote } from './clock-note.js';
export { comesToAnEnd, repeatFrom } from './repeat.js';
