import { checkReferences } from '../check/card.js';
import { checkFlags, checkWhole } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { AudioStep, FieldError } from '../types/index.js';
import { isRecord } from '../values.js';
import { fileField, oneOf, readRecord, recordFaults, wholeField, type Field, type Fields } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { durationInWords } from './words.js';

const never: Field = () => 'unknown_field';

/** How long a recording may be, in seconds. */
export const recordingLimit = (step: AudioStep): number => step.maxSeconds ?? 120;

const fieldsOf = (step: AudioStep): Fields => ({
  file: step.record === false ? never : fileField,
  // A recorder stops a moment after it is told to.
  seconds: step.record === false ? never : wholeField(0, recordingLimit(step) + 1),
  readAloud: step.readAloud ? oneOf([true], 'not_a_choice') : never,
});

const read = (step: AudioStep, value: unknown) =>
  readRecord<{ file: string; seconds: number; readAloud: true }>(value, fieldsOf(step)) ?? {};

/** A recording, or the word that something was read aloud. Answer: `{file, seconds}` or `{readAloud: true}`. */
export const audio: Kind<AudioStep> = {
  validate(step, value) {
    const faults = recordFaults(step.id, value, fieldsOf(step));
    if (faults.length || !isRecord(value)) return faults;
    const pair = [value.file, value.seconds].filter((each) => each !== undefined && each !== null);
    const wrong = pair.length === 1 || (pair.length === 2 && value.readAloud === true);
    return wrong ? [{ step: step.id, code: 'not_an_entry' } satisfies FieldError] : [];
  },
  isComplete(step, value) {
    const { file, readAloud } = read(step, value);
    return file !== undefined || readAloud === true;
  },
  observations(step, value) {
    const { file, seconds, readAloud } = read(step, value);
    if (readAloud) return [{ code: `${step.id}.read-aloud`, value: 1 }];
    return file && seconds !== undefined ? [{ code: `${step.id}.seconds`, value: seconds }] : [];
  },
  codes: (step) => [
    ...(step.record === false
      ? []
      : [{ code: `${step.id}.seconds`, label: { en: 'Seconds recorded', es: 'Segundos grabados' } }]),
    ...(step.readAloud ? [{ code: `${step.id}.read-aloud`, label: { en: 'Read aloud', es: 'En voz alta' } }] : []),
  ],
  sentence(step, value, language) {
    const { file, seconds = 0, readAloud } = read(step, value);
    if (readAloud) return language === 'en' ? 'Read aloud' : 'En voz alta';
    if (!file) return '';
    return `${language === 'en' ? 'A recording of' : 'Una grabación de'} ${durationInWords(seconds)}`;
  },
  redact(step, value) {
    const { seconds, readAloud } = read(step, value);
    return readAloud ? { readAloud } : seconds === undefined ? undefined : { seconds };
  },
  holdsFreeText: (step) => step.record !== false,
  tokens(step, value) {
    const { file, readAloud } = read(step, value);
    return readAloud ? ['read-aloud'] : file ? ['recorded'] : [];
  },
  files(step, value) {
    const { file } = read(step, value);
    return file ? [file] : [];
  },
};

/** What makes a step of this kind well formed. */
export const audioCheck: StepCheck = {
  fields: ['record', 'maxSeconds', 'readAloud', 'shows'],
  check(step, path, context) {
    const { report } = context;
    checkText(step.prompt, `${path}.prompt`, report);
    checkWhole(step.maxSeconds, `${path}.maxSeconds`, report, 5, limits.recordingSeconds);
    checkFlags(step, ['record', 'readAloud'], path, report);
    if (step.shows !== undefined) checkReferences(step.shows, `${path}.shows`, context);
    if (step.record === false && step.readAloud !== true) report(`${path}.record`, 'bad_value');
  },
  knownTokens: () => ['recorded', 'read-aloud'],
  mayHoldFreeText: (step) => step.record !== false,
};
