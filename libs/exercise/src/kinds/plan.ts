import { checkList, checkText } from '../check/report.js';
import { checkSubset } from '../check/labelled.js';
import { limits } from '../limits.js';
import {
  planFields,
  type Language,
  type Localized,
  type PlanAnswer,
  type PlanField,
  type PlanStep,
} from '../types/index.js';
import { isBlank, isNumber, isRecord } from '../values.js';
import {
  dateField,
  readRecord,
  recordFaults,
  textField,
  timeField,
  wholeField,
  type Field,
  type Fields,
} from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { dateInWords } from './words.js';

type Key = keyof PlanAnswer;

/** What of an answer belongs to each field. */
const keys: Record<PlanField, Key[]> = {
  what: ['what'],
  when: ['date', 'time', 'moment'],
  where: ['where'],
  with: ['with'],
  obstacle: ['obstacle'],
  'if-then': ['if', 'then'],
  confidence: ['confidence'],
};

const labels: Record<PlanField, Localized> = {
  what: { en: 'What', es: 'Qué' },
  when: { en: 'When', es: 'Cuándo' },
  where: { en: 'Where', es: 'Dónde' },
  with: { en: 'With whom', es: 'Con quién' },
  obstacle: { en: 'What may get in the way', es: 'Qué podría interponerse' },
  'if-then': { en: 'If that happens', es: 'Si eso pasa' },
  confidence: { en: 'How sure', es: 'Con qué certeza' },
};

/** What a field is called: the step's own words, or the product's. */
export const planLabel = (step: PlanStep, field: PlanField): Localized => step.labels?.[field] ?? labels[field];

const form: Record<Key, Field> = {
  what: textField(limits.note),
  date: dateField,
  time: timeField,
  moment: textField(limits.ownLabel),
  where: textField(limits.note),
  with: textField(limits.note),
  obstacle: textField(limits.note),
  if: textField(limits.note),
  then: textField(limits.note),
  confidence: wholeField(0, 10),
};

const fieldsOf = (step: PlanStep): Fields =>
  Object.fromEntries(step.fields.flatMap((field) => keys[field].map((key) => [key, form[key]])));

const read = (step: PlanStep, value: unknown): Partial<PlanAnswer> =>
  readRecord<PlanAnswer>(value, fieldsOf(step)) ?? {};

/** The fields of a plan that were filled in, in the order of the step. */
export const filledFields = (step: PlanStep, value: unknown): PlanField[] => {
  const plan = read(step, value);
  return step.fields.filter((field) => keys[field].some((key) => !isBlank(plan[key])));
};

function inWords(field: PlanField, plan: Partial<PlanAnswer>, language: Language): string {
  const { date, time, moment } = plan;
  if (field === 'when') return [date && dateInWords(date, language), time, moment].filter(Boolean).join(', ');
  if (field === 'if-then') {
    const [ifWord, then] = language === 'en' ? ['if', 'then'] : ['si', 'entonces'];
    return [plan.if && `${ifWord} ${plan.if}`, plan.then && `${then} ${plan.then}`].filter(Boolean).join(', ');
  }
  if (field === 'confidence') return `${plan.confidence} ${language === 'en' ? 'of' : 'de'} 10`;
  return plan[field] ?? '';
}

/** What was planned: when, where, with whom, and what if. Answer: a record with the fields of {@link PlanAnswer}. */
export const plan: Kind<PlanStep> = {
  validate: (step, value) => recordFaults(step.id, value, fieldsOf(step)),
  isComplete(step, value) {
    const filled = filledFields(step, value);
    return step.required?.length ? step.required.every((field) => filled.includes(field)) : filled.length > 0;
  },
  observations(step, value) {
    const { confidence } = read(step, value);
    return [
      ...(filledFields(step, value).some((field) => field !== 'confidence')
        ? [{ code: `${step.id}.planned`, value: 1 }]
        : []),
      ...(isNumber(confidence) ? [{ code: `${step.id}.confidence`, value: confidence }] : []),
    ];
  },
  codes: (step) => [
    { code: `${step.id}.planned`, label: { en: 'Planned', es: 'Planes hechos' } },
    ...(step.fields.includes('confidence')
      ? [{ code: `${step.id}.confidence`, label: planLabel(step, 'confidence'), min: 0, max: 10 }]
      : []),
  ],
  sentence: (step, value, language) =>
    filledFields(step, value)
      .map((field) => `${planLabel(step, field)[language]}: ${inWords(field, read(step, value), language)}`)
      .join('\n'),
  redact(step, value) {
    const { date, time, confidence } = read(step, value);
    return Object.fromEntries(Object.entries({ date, time, confidence }).filter(([, each]) => each !== undefined));
  },
  holdsFreeText: () => true,
  tokens: filledFields,
  count: (step, value) => filledFields(step, value).length,
  carryOver(step, earlier) {
    const { date: _date, confidence: _confidence, ...rest } = read(step, earlier);
    return rest;
  },
};

/** What makes a step of this kind well formed. */
export const planCheck: StepCheck = {
  fields: ['fields', 'required', 'labels', 'examples'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    const fields = Array.isArray(step.fields) ? step.fields : [];
    if (step.fields === undefined) report(`${path}.fields`, 'not_a_list');
    checkSubset(step.fields, `${path}.fields`, report, planFields);
    checkSubset(step.required, `${path}.required`, report, fields.map(String), 0);
    for (const [key, texts] of [
      ['labels', step.labels],
      ['examples', step.examples],
    ] as const) {
      if (texts === undefined) continue;
      if (!isRecord(texts)) report(`${path}.${key}`, 'not_an_object');
      else for (const [name, each] of Object.entries(texts)) checkWords(key, name, each);
    }
    function checkWords(key: 'labels' | 'examples', name: string, value: unknown): void {
      const at = `${path}.${key}.${name}`;
      const known: readonly string[] =
        key === 'labels' ? planFields : ['what', 'where', 'with', 'obstacle', 'if', 'then'];
      if (!known.includes(name)) return report(at, 'bad_value');
      if (key === 'labels') checkText(value, at, report);
      else checkList(value, at, report, 1, 12).forEach((text, index) => checkText(text, `${at}.${index}`, report));
    }
  },
  knownTokens: (step) => (Array.isArray(step.fields) ? step.fields.map(String) : []),
  mayHoldFreeText: () => true,
  carriesOver: true,
};
