/** The part of FHIR R4 Questionnaire that is read and written here; everything else is carried along as it came. */
export type Raw = Record<string, unknown>;

export interface Extension {
  url: string;
  extension?: Extension[];
  [value: `value${string}`]: unknown;
}

export interface Coding {
  extension?: Extension[];
  system?: string;
  code?: string;
  display?: string;
  _display?: { extension?: Extension[] };
}

/** One of `valueCoding`, `valueString`, `valueInteger`, `valueDate`, `valueTime`, `valueReference`. */
export interface AnswerOption {
  extension?: Extension[];
  initialSelected?: boolean;
  [value: `value${string}`]: unknown;
}

export const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;
export type Operator = (typeof operators)[number];

/** `answer[x]` is what the question's answer is compared with. */
export interface EnableWhen {
  question: string;
  operator: Operator;
  [answer: `answer${string}`]: unknown;
}

export const itemTypes = [
  ...([
    'group',
    'display',
    'boolean',
    'decimal',
    'integer',
    'date',
    'dateTime',
    'time',
    'string',
    'text',
    'url',
  ] as const),
  ...(['choice', 'open-choice', 'attachment', 'reference', 'quantity'] as const),
] as const;
export type ItemType = (typeof itemTypes)[number];

export interface Item {
  linkId: string;
  type: ItemType;
  text?: string;
  extension?: Extension[];
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  answerValueSet?: string;
  answerOption?: AnswerOption[];
  initial?: Raw[];
  item?: Item[];
  [other: string]: unknown;
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  language?: string;
  extension?: Extension[];
  contained?: Raw[];
  item: Item[];
  [other: string]: unknown;
}

const core = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** Extensions by their canonical addresses: those of the standard, of structured data capture, and the one of ours. */
export const urls = {
  translation: `${core}/translation`,
  ordinal: `${core}/ordinalValue`,
  weight: `${core}/itemWeight`,
  minValue: `${core}/minValue`,
  maxValue: `${core}/maxValue`,
  minOccurs: `${core}/questionnaire-minOccurs`,
  maxOccurs: `${core}/questionnaire-maxOccurs`,
  hidden: `${core}/questionnaire-hidden`,
  itemControl: `${core}/questionnaire-itemControl`,
  sliderStep: `${core}/questionnaire-sliderStepValue`,
  unit: `${core}/questionnaire-unit`,
  mimeType: `${core}/mimeType`,
  variable: `${core}/variable`,
  openLabel: `${sdc}/sdc-questionnaire-openLabel`,
  calculated: `${sdc}/sdc-questionnaire-calculatedExpression`,
  enableWhenExpression: `${sdc}/sdc-questionnaire-enableWhenExpression`,
  /** What our language says and FHIR does not, as JSON in a string. */
  ours: 'https://attune.example/fhir/StructureDefinition/exercise',
} as const;

/** The codes of `questionnaire-itemControl` in use here. */
export const itemControls = 'http://hl7.org/fhir/questionnaire-item-control';
