/** Exercises in and out: files of ours, and FHIR R4 Questionnaires. */
import '../kinds/all.js';

export type { Aside, AsideReason } from './aside.js';
export { ExchangeError, type Fault, type FaultCode } from './error.js';
export type { Item, Questionnaire } from './fhir.js';
export { fromQuestionnaire, type ReadExercise, type ReadOptions } from './from-questionnaire.js';
export { exportJson, importJson, jsonFormat, jsonVersion, type Envelope } from './json.js';
export { exchangeLimits } from './limits.js';
export { readExercise } from './read-exercise.js';
export { parseJson } from './parse-json.js';
export { toQuestionnaire, type WriteOptions, type WrittenQuestionnaire } from './to-questionnaire.js';
