import type { AudioStep, ChoiceOption, LeafStep, Localized, PhotoStep, TextStep } from '../../types/index.js';
import { limits } from '../../limits.js';
import { isRecord } from '../../values.js';
import { codesOf, extensionOf, extensionsOf, numberOf } from '../elements.js';
import { urls, type Item } from '../fhir.js';
import { Names, slug } from '../ids.js';
import { exchangeLimits } from '../limits.js';
import type { Reading } from './reading.js';
import { alike, readText, says } from '../texts.js';

/** A question as a step, still without its place. */
export type Question = LeafStep | PhotoStep | AudioStep;

const yes: Localized = { en: 'Yes', es: 'Sí' };
const no: Localized = { en: 'No', es: 'No' };
const otherAnswer: Localized = { en: 'Something else', es: 'Otra cosa' };

export type SatelliteRole = 'help' | 'lower' | 'upper' | 'unit';
const roles: Record<string, SatelliteRole> = {
  help: 'help',
  flyover: 'help',
  lower: 'lower',
  upper: 'upper',
  unit: 'unit',
};

/** What a text beneath a question says about it: help, the words at an end of its scale, its unit. */
export function roleOf(item: Item): SatelliteRole | undefined {
  if (item.type !== 'display') return undefined;
  return codesOf(item, urls.itemControl)
    .map((code) => (Object.hasOwn(roles, code) ? roles[code] : undefined))
    .find((role) => role !== undefined);
}

/** The words of a role beneath a question. */
function satellite(item: Item, role: SatelliteRole, reading: Reading): Localized | undefined {
  const found = (item.item ?? []).filter((each) => roleOf(each) === role).map((each) => reading.text(each));
  if (found.length === 0) return undefined;
  const join = (language: 'en' | 'es') =>
    found
      .map((text) => text[language])
      .filter(Boolean)
      .join(' ');
  return { en: join('en'), es: join('es') };
}

/** The help beneath a question, or its unit. */
export function helpOf(item: Item, reading: Reading): { help?: Localized } {
  const valueCoding = extensionOf(item, urls.unit)?.valueCoding;
  const coding = isRecord(valueCoding) ? [valueCoding.display, valueCoding.code] : [];
  const unit =
    satellite(item, 'unit', reading) ?? coding.flatMap((each) => (typeof each === 'string' ? [alike(each)] : []))[0];
  const help = satellite(item, 'help', reading) ?? unit;
  return help && says(help) ? { help } : {};
}

/** A whole-number question with both ends, narrow enough to be a scale. */
function rangeOf(item: Item): { min: number; max: number } | undefined {
  const [min, max] = [numberOf(item, urls.minValue), numberOf(item, urls.maxValue)];
  if (item.type !== 'integer' || item.answerOption?.length || min === undefined || max === undefined) return undefined;
  const fits = Number.isInteger(min) && Number.isInteger(max) && min < max && max - min <= 100;
  return fits ? { min, max } : undefined;
}

function inWords(item: Item, base: { id: string; prompt: Localized }, path: string, reading: Reading): TextStep {
  const { maxLength, type } = item;
  const long = type === 'text' || (maxLength ?? 0) > limits.shortText;
  const holds = long ? limits.longText : limits.shortText;
  if (maxLength !== undefined && maxLength !== holds) reading.tell(`${path}.maxLength`, `${maxLength}`, 'length', item);
  if (type !== 'string' && type !== 'text') reading.tell(`${path}.type`, type, 'in_words', item);
  for (const url of [urls.minValue, urls.maxValue])
    if (extensionOf(item, url)) reading.tell(`${path}.extension`, url, 'kept', item);
  return { ...base, kind: 'text', ...(long ? { size: 'long' as const } : {}) };
}

function choice(item: Item, base: { id: string; prompt: Localized }, path: string, reading: Reading): LeafStep {
  const offered = reading.choices.of(item);
  if (!offered || offered.length > exchangeLimits.options) {
    reading.tell(`${path}.answer`, item.type, offered ? 'too_many_choices' : 'choices_elsewhere', item);
    return { ...base, kind: 'text' };
  }
  const names = new Names();
  const answers = new Map<string, { id: string; type: string; value: unknown }>();
  const options = offered.map(({ type, value, label, ordinal, name }): ChoiceOption => {
    const id = names.unique(slug(name));
    answers.set(id, { id, type, value });
    return { id, label, ...(ordinal === undefined ? {} : { value: ordinal }) };
  });
  reading.answers.set(item.linkId, answers);
  if (item.type === 'open-choice') {
    const own = readText({ ...extensionOf(item, urls.openLabel) }, 'valueString', reading.language);
    options.push({ id: names.unique('other'), label: says(own) ? own : otherAnswer, write: true });
  }
  if (item.answerOption?.some(({ initialSelected }) => initialSelected))
    reading.tell(`${path}.answerOption`, 'initialSelected', 'no_starting_answer', item);
  return { ...base, kind: 'choice', options, ...(item.repeats ? { multiple: true } : {}) };
}

function yesOrNo(item: Item, base: { id: string; prompt: Localized }, reading: Reading): LeafStep {
  const answers = [true, false].map((value) => ({ id: value ? 'yes' : 'no', type: 'Boolean', value }));
  reading.answers.set(item.linkId, new Map(answers.map((each) => [each.id, each])));
  return {
    ...base,
    kind: 'choice',
    options: [
      { id: 'yes', label: yes },
      { id: 'no', label: no },
    ],
  };
}

function scale(
  item: Item,
  base: { id: string; prompt: Localized },
  range: { min: number; max: number },
  reading: Reading,
): LeafStep {
  const end = (role: 'lower' | 'upper', at: number): Localized => {
    const words = satellite(item, role, reading);
    return words && says(words) ? words : alike(`${at}`);
  };
  const { min, max } = range;
  return { ...base, kind: 'scale', min, max, labels: { [min]: end('lower', min), [max]: end('upper', max) } };
}

/** A file as an answer: a picture, a recording, or null for any other. */
function file(item: Item, base: { id: string; prompt: Localized }): Question | null {
  const types = extensionsOf(item)
    .filter(({ url }) => url === urls.mimeType)
    .map(({ valueCode }) => String(typeof valueCode === 'string' ? valueCode : ''));
  if (types.length && types.every((type) => type.startsWith('audio/'))) return { ...base, kind: 'audio' };
  const picture = types.length === 0 || types.some((type) => type.startsWith('image/'));
  return picture ? { ...base, kind: 'photo', ...(item.repeats ? { max: limits.photos } : {}) } : null;
}

/** A question as a step of ours; null when there is no step for such an answer. */
export function readQuestion(item: Item, id: string, path: string, reading: Reading): Question | null {
  const base = { id, prompt: reading.text(item) };
  const more = { ...helpOf(item, reading), ...(item.required ? {} : { optional: true }) };
  if (item.initial) reading.tell(`${path}.initial`, 'initial', 'no_starting_answer', item);
  const range = rangeOf(item);
  if (range) {
    if (item.required) reading.tell(`${path}.required`, 'required', 'cannot_be_forced', item);
    return { ...scale(item, base, range, reading), ...helpOf(item, reading) };
  }
  if (item.type === 'boolean') return { ...yesOrNo(item, base, reading), ...more };
  if (item.type === 'attachment') {
    const step = file(item, base);
    return step && { ...step, ...more };
  }
  if (item.type === 'choice' || item.type === 'open-choice' || item.answerOption?.length)
    return { ...choice(item, base, path, reading), ...more };
  return { ...inWords(item, base, path, reading), ...more };
}
