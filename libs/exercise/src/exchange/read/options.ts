import type { Language, Localized } from '../../types/index.js';
import { isRecord } from '../../values.js';
import { choiceField, numberOf } from '../elements.js';
import { urls, type AnswerOption, type Item, type Questionnaire, type Raw } from '../fhir.js';
import { alike, languageOf, readText } from '../texts.js';

/** One answer to choose from, as the file has it. */
export interface Offered {
  type: string;
  value: unknown;
  label: Localized;
  /** What it counts in a score. */
  ordinal?: number;
  /** What it is called when it has to become an id. */
  name: string;
}

const ordinalOf = (...elements: unknown[]): number | undefined =>
  elements
    .flatMap((element) => [numberOf(element, urls.ordinal), numberOf(element, urls.weight)])
    .find((number) => number !== undefined);

const withOrdinal = (ordinal: number | undefined): { ordinal?: number } => (ordinal === undefined ? {} : { ordinal });

function ofCoding(coding: Raw, element: unknown, label: Localized, ordinal = ordinalOf(element, coding)): Offered {
  const code = typeof coding.code === 'string' ? coding.code : '';
  const known = label.en || label.es ? label : alike(code);
  return { type: 'Coding', value: coding, label: known, name: code || known.en || known.es, ...withOrdinal(ordinal) };
}

function ofOption(option: AnswerOption, language: Language): Offered {
  const { type, value } = choiceField(option, 'value')!;
  if (type === 'Coding') return ofCoding(value as Raw, option, readText(value as Raw, 'display', language));
  const reference = isRecord(value)
    ? [value.display, value.reference].find((each) => typeof each === 'string')
    : undefined;
  const words = String(reference ?? (isRecord(value) ? '' : value));
  const label = type === 'String' ? readText(option as Raw, 'valueString', language) : alike(words);
  return { type, value, label, name: words, ...withOrdinal(ordinalOf(option)) };
}

/** The words of a concept in both languages, from its designations. */
function labelOf(concept: Raw, language: Language): Localized {
  const label = readText(concept, 'display', language);
  for (const each of Array.isArray(concept.designation) ? concept.designation.filter(isRecord) : []) {
    const spoken = languageOf(each.language);
    if (spoken && label[spoken] === '' && typeof each.value === 'string') label[spoken] = each.value;
  }
  return label;
}

/** The concepts a value set lists itself; null when it points elsewhere for any of them. */
function conceptsOf(valueSet: Raw, language: Language): Offered[] | null {
  const { compose, expansion } = valueSet;
  const ofList = (list: unknown, system: unknown): Offered[] =>
    (Array.isArray(list) ? list : []).filter(isRecord).map((concept) => {
      const { code, display } = concept;
      const coding = {
        ...(typeof system === 'string' ? { system } : {}),
        ...(typeof code === 'string' ? { code } : {}),
        ...(typeof display === 'string' ? { display } : {}),
      };
      return ofCoding(coding, concept, labelOf(concept, language), ordinalOf(concept));
    });
  if (isRecord(expansion) && Array.isArray(expansion.contains)) {
    return expansion.contains.filter(isRecord).flatMap((each) => ofList([each], each.system));
  }
  if (!isRecord(compose) || compose.exclude !== undefined || !Array.isArray(compose.include)) return null;
  const includes = compose.include.filter(isRecord);
  if (includes.some(({ concept }) => !Array.isArray(concept))) return null;
  return includes.flatMap(({ concept, system }) => ofList(concept, system));
}

/** Finds the answers a question offers; value sets inside the file are read once. */
export class Choices {
  private readonly valueSets = new Map<string, Raw>();
  private readonly read = new Map<string, Offered[] | null>();

  constructor(
    { contained = [] }: Questionnaire,
    private readonly language: Language,
  ) {
    for (const each of contained.filter(({ resourceType }) => resourceType === 'ValueSet')) {
      if (typeof each.id === 'string') this.valueSets.set(`#${each.id}`, each);
      if (typeof each.url === 'string') this.valueSets.set(each.url, each);
    }
  }

  /** The answers of a choice, in order; null when they are not in the file. */
  of(item: Item): Offered[] | null {
    if (item.answerOption?.length) return item.answerOption.map((option) => ofOption(option, this.language));
    const { answerValueSet } = item;
    if (answerValueSet === undefined) return null;
    if (!this.read.has(answerValueSet)) {
      const found = this.valueSets.get(answerValueSet);
      const concepts = found ? conceptsOf(found, this.language) : null;
      this.read.set(answerValueSet, concepts?.length ? concepts : null);
    }
    return this.read.get(answerValueSet)!;
  }
}
