/** Schedules in words, read and written; carries no zone library. */
export { describeSchedule } from './describe.js';
export { parseSchedule } from './parse.js';
export type { ParsedSchedule, ParseOptions, WordsFault } from './parse.js';
export type { Assumed } from './assemble.js';
export type { Language } from './language.js';
export type { WordsFaultCode } from './said.js';
