type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const types = [
  ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url'],
  ...['choice', 'open-choice', 'attachment', 'reference', 'quantity'],
];
const optionTypes = ['Integer', 'Date', 'Time', 'String', 'Coding', 'Reference'];
/** What an answer to a question of each type is compared with. */
const comparedWith: Record<string, string[]> = {
  boolean: ['Boolean'],
  decimal: ['Decimal', 'Integer'],
  integer: ['Integer', 'Decimal'],
  date: ['Date'],
  dateTime: ['DateTime'],
  time: ['Time'],
  string: ['String'],
  text: ['String'],
  url: ['String'],
  choice: optionTypes,
  'open-choice': optionTypes,
  quantity: ['Quantity'],
  reference: ['Reference'],
};

const typeOf = (element: Raw, prefix: string): string[] =>
  Object.keys(element)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));

/** Strings that FHIR would refuse: blank, or with control characters. */
function* badStrings(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string' && (!/\S/.test(value) || /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value)))
    yield `${path}: string`;
  if (Array.isArray(value)) {
    if (value.length === 0) yield `${path}: empty list`;
    for (const [index, each] of value.entries()) yield* badStrings(each, `${path}[${index}]`);
  } else if (isRecord(value)) {
    if (Object.keys(value).length === 0) yield `${path}: empty element`;
    for (const [key, each] of Object.entries(value)) yield* badStrings(each, `${path}.${key}`);
  }
}

interface Found {
  item: Raw;
  path: string;
}

/** The rules of R4 for one item, by the names its definition gives them. */
function* itemFaults({ item, path }: Found, all: ReadonlyMap<unknown, Raw>): Generator<string> {
  const { type } = item;
  const has = (key: string): boolean => item[key] !== undefined;
  const isDisplay = type === 'display';
  if (typeof item.linkId !== 'string' || item.linkId === '') yield `${path}: linkId`;
  if (!types.includes(type as string)) yield `${path}: type`;
  if ((type === 'group' && !has('item')) || (isDisplay && has('item'))) yield `${path}: que-1`;
  if (isDisplay && has('code')) yield `${path}: que-3`;
  if (has('answerOption') && has('answerValueSet')) yield `${path}: que-4`;
  const isChoice = type === 'choice' || type === 'open-choice';
  if (has('answerValueSet') && !isChoice) yield `${path}: que-5`;
  if (isDisplay && (has('required') || has('repeats'))) yield `${path}: que-6`;
  if ((isDisplay || type === 'group') && has('initial')) yield `${path}: que-8`;
  if (isDisplay && has('readOnly')) yield `${path}: que-9`;
  const takesLength = ['boolean', 'decimal', 'integer', 'string', 'text', 'url', 'open-choice'].includes(
    type as string,
  );
  if (has('maxLength') && !takesLength) yield `${path}: que-10`;
  if (has('answerOption') && has('initial')) yield `${path}: que-11`;
  if (Array.isArray(item.initial) && item.initial.length > 1 && item.repeats !== true) yield `${path}: que-13`;
  if (has('answerOption') && !isChoice) yield `${path}: options without a choice`;
  if (type === 'choice' && !has('answerOption') && !has('answerValueSet')) yield `${path}: a choice of nothing`;
  for (const key of ['required', 'repeats', 'readOnly'])
    if (has(key) && typeof item[key] !== 'boolean') yield `${path}: ${key}`;
  const codes = ((item.answerOption ?? []) as Raw[]).map((option) => JSON.stringify(option.valueCoding ?? option));
  if (new Set(codes).size < codes.length) yield `${path}: an option twice`;
  for (const option of (item.answerOption ?? []) as Raw[]) {
    const [kind, ...more] = typeOf(option, 'value');
    if (!kind || more.length || !optionTypes.includes(kind)) yield `${path}: option`;
  }
  const rows = (item.enableWhen ?? []) as Raw[];
  if (rows.length > 1 && !['all', 'any'].includes(item.enableBehavior as string)) yield `${path}: que-12`;
  for (const row of rows) {
    const asked = all.get(row.question);
    const [kind, ...more] = typeOf(row, 'answer');
    if (!asked) yield `${path}: asks about nothing`;
    else if (asked === item || asked.type === 'group' || asked.type === 'display')
      yield `${path}: asks what has no answer`;
    if (!kind || more.length) yield `${path}: answer`;
    else if (row.operator === 'exists') {
      if (kind !== 'Boolean') yield `${path}: que-7`;
    } else if (!(comparedWith[String(asked?.type)] ?? []).includes(kind))
      yield `${path}: compares ${asked?.type} with ${kind}`;
    if (!['exists', '=', '!=', '>', '<', '>=', '<='].includes(row.operator as string)) yield `${path}: operator`;
  }
}

/** What is wrong with a Questionnaire by the rules of FHIR R4, written apart from the product's own reading of them. */
export function r4Faults(questionnaire: unknown): string[] {
  if (!isRecord(questionnaire) || questionnaire.resourceType !== 'Questionnaire') return ['no Questionnaire'];
  const found: Found[] = [];
  const visit = (items: unknown, path: string): void =>
    ((items ?? []) as Raw[]).forEach((item, index) => {
      found.push({ item, path: `${path}item[${index}]` });
      visit(item.item, `${path}item[${index}].`);
    });
  visit(questionnaire.item, '');
  const all = new Map(found.map(({ item }) => [item.linkId, item]));
  return [
    ...(['draft', 'active', 'retired', 'unknown'].includes(questionnaire.status as string) ? [] : ['status']),
    ...(questionnaire.name === undefined || /^[A-Z]\w{0,254}$/.test(String(questionnaire.name)) ? [] : ['que-0']),
    ...(all.size === found.length ? [] : ['que-2']),
    ...found.flatMap((each) => [...itemFaults(each, all)]),
    ...badStrings(questionnaire, ''),
  ];
}
