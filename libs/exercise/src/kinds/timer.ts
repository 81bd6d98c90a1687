import { checkFlags, checkMinutes } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import type { TimerAnswer, TimerStep } from '../types/index.js';
import { flagField, oneOf, readRecord, recordFaults, wholeField, type Field, type Fields } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { durationInWords, minutesOf } from './words.js';

const never: Field = () => 'unknown_field';

const fieldsOf = (step: TimerStep): Fields => ({
  minutes: step.minutes ? oneOf(step.minutes, 'out_of_range') : never,
  seconds: wholeField(0, 86_400),
  finished: flagField,
  byHand: step.byHand === false ? never : oneOf([true], 'not_a_choice'),
});

const read = (step: TimerStep, value: unknown): Partial<TimerAnswer> =>
  readRecord<TimerAnswer>(value, fieldsOf(step)) ?? {};

/** Time given to something. Answer: `{minutes, seconds, finished, byHand}`, the seconds really done. */
export const timer: Kind<TimerStep> = {
  validate: (step, value) => recordFaults(step.id, value, fieldsOf(step)),
  isComplete: (step, value) => (read(step, value).seconds ?? 0) > 0,
  observations(step, value) {
    const { seconds } = read(step, value);
    return seconds === undefined ? [] : [{ code: `${step.id}.minutes`, value: minutesOf(seconds) }];
  },
  codes: (step) => [{ code: `${step.id}.minutes`, label: { en: 'Minutes', es: 'Minutos' } }],
  sentence(step, value) {
    const { seconds } = read(step, value);
    return seconds === undefined ? '' : durationInWords(seconds);
  },
  redact: (step, value) => read(step, value),
  holdsFreeText: () => false,
  tokens(step, value) {
    const { seconds, finished } = read(step, value);
    return seconds === undefined ? [] : [finished === false ? 'stopped' : 'finished'];
  },
};

/** What makes a step of this kind well formed. */
export const timerCheck: StepCheck = {
  fields: ['minutes', 'byHand', 'sound'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    if (step.minutes !== undefined) checkMinutes(step.minutes, `${path}.minutes`, report, 180);
    checkFlags(step, ['byHand', 'sound'], path, report);
  },
  knownTokens: () => ['finished', 'stopped'],
};
