import { checkFlags, checkLabelled, checkMinutes, checkWhole } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import type { BreathAnswer, BreathPattern, BreathStep } from '../types/index.js';
import { idsOf } from '../values.js';
import { flagField, oneOf, readRecord, recordFaults, wholeField, type Fields } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { durationInWords, minutesOf } from './words.js';

const fieldsOf = (step: BreathStep): Fields => ({
  pattern: oneOf(step.patterns.map(({ id }) => id)),
  minutes: oneOf(step.minutes, 'out_of_range'),
  seconds: wholeField(0, 3600),
  finished: flagField,
});

const read = (step: BreathStep, value: unknown): Partial<BreathAnswer> =>
  readRecord<BreathAnswer>(value, fieldsOf(step)) ?? {};

/** The pattern an answer was breathed in; the first one where it does not say. */
export const patternOf = (step: BreathStep, value: unknown): BreathPattern =>
  step.patterns.find(({ id }) => id === read(step, value).pattern) ?? step.patterns[0]!;

/** The seconds of one breath. */
export const breathLength = ({ in: inward, hold = 0, out, rest = 0 }: BreathPattern): number =>
  inward + hold + out + rest;

/** Paced breathing. Answer: `{pattern, minutes, seconds, finished}`, the seconds really done. */
export const breath: Kind<BreathStep> = {
  validate: (step, value) => recordFaults(step.id, value, fieldsOf(step)),
  isComplete: (step, value) => (read(step, value).seconds ?? 0) > 0,
  observations(step, value) {
    const { seconds } = read(step, value);
    return seconds === undefined ? [] : [{ code: `${step.id}.minutes`, value: minutesOf(seconds) }];
  },
  codes: (step) => [
    { code: `${step.id}.minutes`, label: { en: 'Minutes of breathing', es: 'Minutos de respiración' } },
  ],
  sentence(step, value, language) {
    const { seconds, finished } = read(step, value);
    if (seconds === undefined) return '';
    const early = language === 'en' ? 'ended early' : 'terminó antes';
    const parts = [durationInWords(seconds), patternOf(step, value).label[language], finished === false ? early : ''];
    return parts.filter(Boolean).join(', ');
  },
  redact: (step, value) => read(step, value),
  holdsFreeText: () => false,
  tokens(step, value) {
    const { seconds, finished } = read(step, value);
    if (seconds === undefined) return [];
    return [finished === false ? 'stopped' : 'finished', patternOf(step, value).id];
  },
};

/** What makes a step of this kind well formed. */
export const breathCheck: StepCheck = {
  fields: ['patterns', 'minutes', 'sound'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    checkMinutes(step.minutes, `${path}.minutes`, report, 5);
    checkFlags(step, ['sound'], path, report);
    checkLabelled(step.patterns, `${path}.patterns`, report, { max: 4 }, (pattern, at) => {
      for (const part of ['in', 'out']) checkWhole(pattern[part] ?? 0, `${at}.${part}`, report, 1, 20);
      for (const part of ['hold', 'rest']) checkWhole(pattern[part], `${at}.${part}`, report, 0, 20);
    });
  },
  knownTokens: (step) => ['finished', 'stopped', ...idsOf(step.patterns)],
};
