import { limits } from '../../limits.js';
import type {
  BeforeAfterStep,
  Condition,
  InnerStep,
  InstructionStep,
  LeafStep,
  RepeatStep,
  Step,
} from '../../types/index.js';
import { isRecord } from '../../values.js';
import { askedOf } from '../asking.js';
import { extensionOf, numberOf } from '../elements.js';
import { urls, type Item } from '../fhir.js';
import { itemMark, oursOf, withOurs, type Ours } from '../ours.js';
import { readCondition } from './conditions.js';
import { helpOf, readQuestion, roleOf } from './question.js';
import { readRepeat, readRepeated } from './repeat.js';
import type { Reading, Scope } from './reading.js';
import { says } from '../texts.js';

const itemFields = [
  ...[
    'linkId',
    'type',
    'text',
    '_text',
    'enableWhen',
    'enableBehavior',
    'required',
    'repeats',
    'readOnly',
    'maxLength',
  ],
  ...['answerOption', 'answerValueSet', 'initial', 'item'],
];
const itemExtensions = [
  ...[urls.minValue, urls.maxValue, urls.minOccurs, urls.maxOccurs, urls.hidden, urls.itemControl, urls.sliderStep],
  ...[urls.unit, urls.mimeType, urls.openLabel, urls.calculated, urls.enableWhenExpression],
];

/** The steps that stand for these items, in order, and what they leave aside. */
export function readItems(items: readonly Item[], scope: Scope, within: string[], reading: Reading): Step[] {
  return items.flatMap((item, index) => {
    const path = `${scope.path ? `${scope.path}.` : ''}item[${index}]`;
    reading.placed.set(item.linkId, { item, within });
    return readItem(item, { path, when: scope.when }, within, reading);
  });
}

function readItem(item: Item, scope: Scope, within: string[], reading: Reading): Step[] {
  const ours = reading.trusting ? oursOf(item) : undefined;
  if (ours) {
    const changed = itemMark(item, ours.links) !== ours.of;
    if (changed) reading.tell(scope.path, 'extension', 'changed_elsewhere', item);
    if (ours.step && !changed) return [readWhole(item, ours, scope, within, reading)];
    if (!ours.step) return readPlain(item, scope, within, reading, { ours, changed });
  }
  return readPlain(item, scope, within, reading);
}

/** A step of ours as it was, with the steps inside it read from their own items. */
function readWhole(item: Item, ours: Ours, scope: Scope, within: string[], reading: Reading): Step {
  const step = { ...ours.step } as unknown as Step;
  const links = ours.links ?? [];
  for (const id of [step.id, ...scalesOf(step)]) if (typeof id === 'string') reading.names.unique(id);
  reading.stepOf.set(item.linkId, step);
  for (const each of item.item ?? [])
    if (links.includes(each.linkId)) reading.placed.set(each.linkId, { item: each, within: [...within, item.linkId] });
  if (step.kind !== 'before-after') {
    if (isAskable(step)) reading.asked.set(item.linkId, askedOf(step));
    return step;
  }
  scalesOf(step).forEach((scale, index) => askAbout(reading, links[index], scale, 'before'));
  const inner = (item.item ?? []).filter(({ linkId }) => !links.includes(linkId));
  const steps = readItems(inner, { path: scope.path, when: [] }, [...within, item.linkId], reading);
  scalesOf(step).forEach((scale, index) => askAbout(reading, links[index + scalesOf(step).length], scale));
  return { ...step, steps: steps as InnerStep[] };
}

/** Whether a step that came from outside is whole enough to ask what it offers; the check tells the rest. */
const isAskable = (step: Step): boolean =>
  (step.kind !== 'checklist' || Array.isArray(step.items)) &&
  (step.kind !== 'body' || step.places === undefined || Array.isArray(step.places));

const scalesOf = (step: Step): string[] => {
  const { scales } = step as BeforeAfterStep;
  return step.kind === 'before-after' && Array.isArray(scales) ? scales.filter(isRecord).map(({ id }) => id) : [];
};

function askAbout(reading: Reading, linkId: string | undefined, scale: string, at?: 'before'): void {
  if (linkId !== undefined) reading.asked.set(linkId, { by: 'scale', scale, ...(at ? { at } : {}) });
}

/** What must hold for an item with all around it, as far as it can be asked. */
function conditionOf(item: Item, scope: Scope, reading: Reading): Condition[] {
  const { all, lost } = readCondition(item, reading.asked);
  if (lost) reading.tell(`${scope.path}.enableWhen`, 'enableWhen', 'condition', item);
  if (extensionOf(item, urls.enableWhenExpression))
    reading.tell(`${scope.path}.extension`, urls.enableWhenExpression, 'condition', item);
  const whole = [...scope.when, ...all];
  if (partsOf(whole) <= limits.conditionParts) return whole;
  reading.tell(`${scope.path}.enableWhen`, 'enableWhen', 'condition', item);
  return scope.when;
}

const partsOf = (all: Condition[]): number =>
  all.reduce((sum, each) => sum + ('any' in each ? each.any.length + 1 : 'not' in each ? 2 : 1), 1);

const whenOf = (all: Condition[]): { when?: Condition } =>
  all.length === 0 ? {} : { when: all.length === 1 ? all[0]! : { all } };

interface Mended {
  ours: Ours;
  changed: boolean;
}

/** An item from its plain fields, with what is ours laid over it. */
function readPlain(item: Item, scope: Scope, within: string[], reading: Reading, mended?: Mended): Step[] {
  const [made, ...rest] = reading.quietly(mended !== undefined && !mended.changed, () => {
    if (extensionOf(item, urls.hidden)?.valueBoolean === true)
      return notAsked(item, scope, urls.hidden, within, reading);
    const calculated = extensionOf(item, urls.calculated);
    if (item.type !== 'group' && item.type !== 'display' && (calculated || item.readOnly))
      return notAsked(item, scope, calculated ? urls.calculated : 'readOnly', within, reading);
    reading.tellRest(item, scope.path, itemFields, itemExtensions);
    const all = conditionOf(item, scope, reading);
    if (item.type === 'display') return heading(item, all, reading);
    if (item.type === 'group')
      return item.repeats ? repeating(item, scope, all, within, reading) : group(item, scope, all, within, reading);
    return question(item, scope, all, within, reading);
  });
  if (!made) return [];
  const step =
    mended && reading.stepOf.get(item.linkId) === made ? (withOurs(made, mended.ours, mended.changed) as Step) : made;
  if (step !== made) reading.stepOf.set(item.linkId, step);
  return [step, ...rest];
}

/** Keeps an item out, with all beneath it. */
function notAsked(item: Item, scope: Scope, what: string, within: string[], reading: Reading): Step[] {
  if (what === urls.calculated) reading.calculated.push({ item, path: scope.path });
  else {
    reading.tell(scope.path, what, 'not_asked', item);
    reading.carried.add(item.linkId);
  }
  keepOut(item, within, reading);
  return [];
}

function keepOut(item: Item, within: string[], reading: Reading): void {
  for (const each of item.item ?? []) {
    reading.placed.set(each.linkId, { item: each, within: [...within, item.linkId] });
    keepOut(each, [...within, item.linkId], reading);
  }
}

function remember<S extends Step>(item: Item, step: S, reading: Reading): S {
  reading.stepOf.set(item.linkId, step);
  return step;
}

function heading(item: Item, all: Condition[], reading: Reading): Step[] {
  const body = reading.text(item);
  const step: InstructionStep = { id: reading.id(item.linkId), kind: 'instruction', body, ...whenOf(all) };
  return [remember(item, step, reading)];
}

function group(item: Item, scope: Scope, all: Condition[], within: string[], reading: Reading): Step[] {
  reading.tell(scope.path, 'group', 'group', item);
  const first = says(reading.text(item)) ? heading(item, all, reading) : [];
  return [...first, ...readItems(item.item ?? [], { path: scope.path, when: all }, [...within, item.linkId], reading)];
}

function repeating(item: Item, scope: Scope, all: Condition[], within: string[], reading: Reading): Step[] {
  const id = reading.id(item.linkId);
  const steps = readRepeat(item, scope.path, reading);
  keepOut(item, within, reading);
  if (steps.length === 0) {
    reading.tell(scope.path, 'group', 'not_asked', item);
    reading.carried.add(item.linkId);
    return [];
  }
  return [remember(item, { ...entries(item, id, steps, reading), ...whenOf(all) }, reading)];
}

/** A list of entries, with how many there may be. */
function entries(item: Item, id: string, steps: LeafStep[], reading: Reading): RepeatStep {
  const within = (number: number | undefined): number | undefined =>
    number !== undefined && Number.isInteger(number) && number >= 0 && number <= limits.repeatEntries
      ? number
      : undefined;
  const [min, max] = [within(numberOf(item, urls.minOccurs)), within(numberOf(item, urls.maxOccurs)) || undefined];
  return {
    id,
    kind: 'repeat',
    prompt: reading.text(item),
    steps,
    ...(min === undefined || min > (max ?? limits.repeatEntries) ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...helpOf(item, reading),
    ...(item.required ? {} : { optional: true }),
  };
}

function question(item: Item, scope: Scope, all: Condition[], within: string[], reading: Reading): Step[] {
  const id = reading.id(item.linkId);
  const read = readQuestion(item, id, scope.path, reading);
  const children = (item.item ?? []).map((each, index) => ({ each, index }));
  for (const { each } of children.filter((child) => roleOf(child.each)))
    reading.placed.set(each.linkId, { item: each, within: [...within, item.linkId] });
  if (!read) {
    reading.tell(scope.path, item.type, 'not_asked', item);
    reading.carried.add(item.linkId);
  }
  const repeated = read && item.repeats && readRepeated(read);
  const step = repeated ? { ...entries(item, id, [repeated], reading) } : read;
  const placed = step ? [remember(item, { ...step, ...whenOf(all) } as Step, reading)] : [];
  if (placed[0]) reading.asked.set(item.linkId, askable(item, placed[0], reading));
  const beneath = children.filter(({ each }) => !roleOf(each));
  if (beneath.length) reading.tell(`${scope.path}.item`, 'item', 'nested_question', item);
  const inner = { path: scope.path, when: all };
  return [
    ...placed,
    ...beneath.flatMap(({ each, index }) => {
      reading.placed.set(each.linkId, { item: each, within: [...within, item.linkId] });
      return readItem(each, { ...inner, path: `${scope.path}.item[${index}]` }, [...within, item.linkId], reading);
    }),
  ];
}

/** How conditions may ask about what a question of the file has become. */
function askable(item: Item, step: Step, reading: Reading) {
  if (step.kind === 'repeat') return { by: 'presence' as const, step: step.id };
  const answers = reading.answers.get(item.linkId);
  return answers && item.type !== 'attachment'
    ? { by: 'options' as const, step: step.id, options: [...answers.values()] }
    : askedOf(step);
}
