import { isRecord } from '../../values.js';
import { choiceField } from '../elements.js';
import { ExchangeError, refuse, type Fault, type FaultCode } from '../error.js';
import { itemTypes, operators, type Questionnaire, type Raw } from '../fhir.js';
import { exchangeLimits } from '../limits.js';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value !== '';
const flag: Check = (value) => typeof value === 'boolean';
const whole: Check = (value) => typeof value === 'number' && Number.isInteger(value);
const record: Check = isRecord;
/** Lists may be empty, though R4 would have them left out: many programs write them so. */
const records: Check = (value) => Array.isArray(value) && value.every(isRecord);
const isOpen = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What the fields that are read must be, and how that is called in a fault. */
const types: Record<string, [Check, string]> = {
  ...Object.fromEntries(
    ['language', 'title', 'name', 'description', 'purpose', 'url', 'linkId', 'text', 'type', 'question', 'operator']
      .concat(['enableBehavior', 'answerValueSet', 'display', 'code'])
      .map((key): [string, [Check, string]] => [key, [text, 'string']]),
  ),
  ...Object.fromEntries(
    ['required', 'repeats', 'readOnly'].map((key): [string, [Check, string]] => [key, [flag, 'boolean']]),
  ),
  maxLength: [whole, 'integer'],
  ...Object.fromEntries(
    ['_title', '_description', '_purpose', '_text', '_display'].map((key): [string, [Check, string]] => [
      key,
      [record, 'object'],
    ]),
  ),
  ...Object.fromEntries(
    ['item', 'extension', 'contained', 'answerOption', 'enableWhen', 'initial'].map(
      (key): [string, [Check, string]] => [key, [records, 'list']],
    ),
  ),
};

const answerTypes = {
  answerOption: ['Integer', 'Date', 'Time', 'String', 'Coding', 'Reference'],
  enableWhen: [
    'Boolean',
    'Decimal',
    'Integer',
    'Date',
    'DateTime',
    'Time',
    'String',
    'Coding',
    'Quantity',
    'Reference',
  ],
};

const primitives: Record<string, Check> = {
  Boolean: flag,
  Decimal: (value) => typeof value === 'number',
  Integer: whole,
  Coding: record,
  Quantity: record,
  Reference: record,
};

/** Holds a Questionnaire to the rules of R4 that its meaning hangs on, and gathers every place that breaks one. */
class Rules {
  readonly faults: Fault[] = [];
  private readonly links = new Map<string, string>();
  private readonly asked: { question: string; path: string }[] = [];
  private items = 0;

  private tell(path: string, code: FaultCode, detail = ''): void {
    if (this.faults.length < exchangeLimits.faults) this.faults.push({ path, code, detail });
  }

  /** Whether these fields, where given, are of their types. */
  private typed(element: Raw, path: string, keys: readonly string[]): boolean {
    const wrong = keys.filter((key) => element[key] !== undefined && !types[key]![0](element[key]));
    for (const key of wrong) this.tell(path ? `${path}.${key}` : key, 'wrong_type', types[key]![1]);
    return wrong.length === 0;
  }

  private extensions(element: Raw, path: string): void {
    if (!this.typed(element, path, ['extension'])) return;
    ((element.extension ?? []) as Raw[]).forEach((each, index) => {
      const at = `${path ? `${path}.` : ''}extension[${index}]`;
      if (!text(each.url)) this.tell(`${at}.url`, each.url === undefined ? 'missing' : 'wrong_type', 'string');
      this.extensions(each, at);
    });
  }

  questionnaire(root: Raw): void {
    this.typed(root, '', ['language', 'title', 'name', 'description', 'purpose', 'url', 'contained']);
    for (const key of ['_title', '_description', '_purpose']) this.beside(root, key, '');
    this.extensions(root, '');
    if (isOpen(root.item)) return this.tell('item', 'missing', 'list');
    if (this.typed(root, '', ['item'])) this.list(root.item as Raw[], '', 1);
    for (const { question, path } of this.asked)
      if (!this.links.has(question)) this.tell(path, 'unknown_question', question.slice(0, 200));
  }

  private beside(element: Raw, key: string, path: string): void {
    if (element[key] === undefined || !this.typed(element, path, [key])) return;
    this.extensions(element[key] as Raw, path ? `${path}.${key}` : key);
  }

  private list(items: Raw[], path: string, depth: number): void {
    if (depth > exchangeLimits.itemDepth) return this.tell(`${path}.item`, 'too_deep', `${exchangeLimits.itemDepth}`);
    items.forEach((item, index) => {
      this.items += 1;
      const at = `${path ? `${path}.` : ''}item[${index}]`;
      if (this.items === exchangeLimits.items + 1) this.tell(at, 'too_many_items', `${exchangeLimits.items}`);
      if (this.items <= exchangeLimits.items) this.item(item, at, depth);
    });
  }

  private item(item: Raw, path: string, depth: number): void {
    for (const key of ['linkId', 'type']) if (item[key] === undefined) this.tell(`${path}.${key}`, 'missing', 'string');
    const sound = this.typed(
      item,
      path,
      [
        'linkId',
        'type',
        'text',
        'required',
        'repeats',
        'readOnly',
        'maxLength',
        'answerValueSet',
        'enableBehavior',
      ].concat(['answerOption', 'enableWhen', 'initial', 'item']),
    );
    this.extensions(item, path);
    this.beside(item, '_text', path);
    this.link(item.linkId, path);
    this.code(item.type, `${path}.type`, itemTypes);
    this.code(item.enableBehavior, `${path}.enableBehavior`, ['all', 'any']);
    if (item.type === 'group' && isOpen(item.item)) this.tell(path, 'empty_group');
    if (item.type === 'display' && !isOpen(item.item)) this.tell(`${path}.item`, 'display_with_items');
    if (!isOpen(item.answerOption) && item.answerValueSet !== undefined) this.tell(path, 'two_sources');
    if (!sound) return;
    this.conditions(item, path);
    ((item.answerOption ?? []) as Raw[]).forEach((each, index) => this.option(each, `${path}.answerOption[${index}]`));
    if (item.item !== undefined) this.list(item.item as Raw[], path, depth + 1);
  }

  private link(linkId: unknown, path: string): void {
    if (!text(linkId)) return;
    const first = this.links.get(linkId as string);
    if (first !== undefined) this.tell(`${path}.linkId`, 'duplicate_link', first);
    else this.links.set(linkId as string, path);
  }

  private code(value: unknown, path: string, known: readonly string[]): void {
    if (text(value) && !known.includes(value as string))
      this.tell(path, 'unknown_code', (value as string).slice(0, 60));
  }

  private conditions(item: Raw, path: string): void {
    const list = (item.enableWhen ?? []) as Raw[];
    if (list.length > 1 && item.enableBehavior === undefined)
      this.tell(`${path}.enableBehavior`, 'no_behavior', 'all | any');
    list.forEach((each, index) => {
      const at = `${path}.enableWhen[${index}]`;
      for (const key of ['question', 'operator'])
        if (each[key] === undefined) this.tell(`${at}.${key}`, 'missing', 'string');
      if (!this.typed(each, at, ['question', 'operator'])) return;
      this.code(each.operator, `${at}.operator`, operators);
      if (text(each.question)) this.asked.push({ question: each.question as string, path: `${at}.question` });
      const type = this.answer(each, 'answer', at, answerTypes.enableWhen);
      if (each.operator === 'exists' && type !== undefined && type !== 'Boolean')
        this.tell(`${at}.answer${type}`, 'wrong_type', 'boolean');
    });
  }

  private option(option: Raw, path: string): void {
    this.extensions(option, path);
    if (this.answer(option, 'value', path, answerTypes.answerOption) !== 'Coding') return;
    const coding = option.valueCoding as Raw;
    this.typed(coding, `${path}.valueCoding`, ['display', 'code']);
    this.beside(coding, '_display', `${path}.valueCoding`);
    this.extensions(coding, `${path}.valueCoding`);
  }

  /** The type of the one `value[x]` or `answer[x]`; its faults are told. */
  private answer(element: Raw, prefix: string, path: string, known: readonly string[]): string | undefined {
    const keys = Object.keys(element).filter((key) => key.startsWith(prefix) && key.length > prefix.length);
    if (keys.length !== 1) {
      this.tell(path, 'one_answer', `${prefix}[x]`);
      return undefined;
    }
    const { type, value } = choiceField(element, prefix)!;
    if (!known.includes(type)) this.tell(`${path}.${keys[0]}`.slice(0, 200), 'unknown_code', type.slice(0, 60));
    else if (!(primitives[type] ?? text)(value)) this.tell(`${path}.${keys[0]}`, 'wrong_type', type);
    else return type;
    return undefined;
  }
}

/**
 * A value as a Questionnaire of FHIR R4 that is sound enough to be read.
 * @throws ExchangeError with every fault found, by its place
 */
export function soundQuestionnaire(value: unknown): Questionnaire {
  if (!isRecord(value)) refuse('', 'not_an_object');
  if (value.resourceType === undefined) refuse('resourceType', 'missing', 'Questionnaire');
  if (value.resourceType !== 'Questionnaire') {
    const { resourceType } = value;
    refuse(
      'resourceType',
      'wrong_resource',
      typeof resourceType === 'string' ? resourceType.slice(0, 60) : typeof resourceType,
    );
  }
  const rules = new Rules();
  rules.questionnaire(value);
  if (rules.faults.length) throw new ExchangeError(rules.faults);
  return value as unknown as Questionnaire;
}
