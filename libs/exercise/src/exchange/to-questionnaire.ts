import { checkDefinition } from '../check/definition.js';
import type { ExerciseDefinition, Language, Step } from '../types/index.js';
import { arranged, type Entry } from './write/arrange.js';
import type { Aside } from './aside.js';
import { ExchangeError, refuse } from './error.js';
import type { Item, Questionnaire, Raw } from './fhir.js';
import { Foreign } from './write/foreign.js';
import { readQuestionnaire, wholeMark } from './from-questionnaire.js';
import { faultsOfForm } from './json.js';
import { headMark, itemMark, oursFor, ourExtension, travelling, type Ours } from './ours.js';
import { mended } from './write/mend.js';
import { overlaid } from './write/overlay.js';
import { tellHead } from './write/asides.js';
import { writeScore } from './write/scores.js';
import { StepWriter } from './write/step.js';
import { placesOf, Writing } from './write/writing.js';

export interface WriteOptions {
  /** The canonical address of the Questionnaire; left out where there is none. */
  url?: string;
  /** The language its plain texts are in; the other one stands beside them. */
  language?: Language;
  status?: 'draft' | 'active' | 'retired';
}

export interface WrittenQuestionnaire {
  questionnaire: Questionnaire;
  /** What other programs will not see; Attune reads all of it back. */
  aside: Aside[];
}

/** A name as R4 wants it for programs: a capital letter, then letters, digits and underscores. */
function machineName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ]+/g, '')
    .split(' ')
    .filter(Boolean);
  const name = words
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 200);
  return /^[A-Z]/.test(name) ? name : `Exercise${name}`;
}

function head(
  definition: ExerciseDefinition,
  { url, status = 'active' }: WriteOptions,
  writing: Writing,
  foreign: Foreign | null,
): Raw {
  const texts = (from: ExerciseDefinition): Raw => ({
    ...writing.text(from.title, 'title'),
    ...writing.text(from.what, 'description'),
    ...writing.text(from.purpose, 'purpose'),
  });
  const now = texts(definition);
  if (foreign) {
    const { item: _item, ...raw } = foreign.questionnaire;
    return { ...(url ? { url } : {}), ...overlaid({ now, then: texts(foreign.definition), raw }) };
  }
  const name = machineName(definition.title[writing.language] || definition.title.en || definition.title.es);
  return {
    resourceType: 'Questionnaire',
    language: writing.language,
    ...(url ? { url } : {}),
    name,
    status,
    subjectType: ['Patient'],
    ...now,
  };
}

/** The steps and what came along with them, each with the groups it belongs in. */
function entriesOf(
  definition: ExerciseDefinition,
  writer: StepWriter,
  foreign: Foreign | null,
  grouped: boolean,
): Entry[] {
  const origins = definition.steps.map(({ id }) => foreign?.of(id));
  const following = origins.map(() => undefined as (typeof origins)[number]);
  for (let index = origins.length - 2; index >= 0; index -= 1)
    following[index] = origins[index + 1] ?? following[index + 1];
  let near: readonly string[] = [];
  const entries = definition.steps.map((step, index): Entry => {
    const known = origins[index];
    const isGroup = known?.item.type === 'group' && step.kind === 'instruction';
    const within = known ? known.within : near;
    const holdsNext = known && following[index]?.within.includes(known.linkId);
    near = isGroup || holdsNext ? [...within, known.linkId] : within;
    return {
      linkId: known?.linkId ?? step.id,
      within: grouped ? within : [],
      make: (home) => writer.write(step, `steps.${index}`, home && grouped),
      ...(isGroup ? { opens: true } : {}),
    };
  });
  return foreign ? withCarried(entries, definition, foreign, grouped) : entries;
}

/** Puts what became no step back behind what stood before it. */
function withCarried(entries: Entry[], definition: ExerciseDefinition, foreign: Foreign, grouped: boolean): Entry[] {
  const placeOf = new Map<string, number>();
  definition.steps.forEach((step, index) => {
    for (const each of step.kind === 'before-after' ? [step, ...step.steps] : [step]) {
      const known = foreign.of(each.id);
      if (known) placeOf.set(known.linkId, index);
    }
  });
  const behind = new Map<number, Entry[]>();
  let last = -1;
  for (const [linkId, { item, within }] of foreign.placed) {
    last = placeOf.get(linkId) ?? last;
    if (!foreign.carried.has(linkId)) continue;
    const make = (): Item => carriedItem(item, foreign);
    behind.set(last, [...(behind.get(last) ?? []), { linkId, within: grouped ? within : [], make }]);
  }
  return [...(behind.get(-1) ?? []), ...entries.flatMap((entry, index) => [entry, ...(behind.get(index) ?? [])])];
}

/** An item that became no step; what stands beneath it and did become one is placed by itself. */
function carriedItem(item: Item, foreign: Foreign): Item {
  const { item: beneath, ...alone } = item;
  const left = beneath?.filter(({ linkId }) => !foreign.isPlacedAlone(linkId));
  return left?.length ? { ...alone, item: left } : { ...alone };
}

/** The plain Questionnaire, with whole steps of ours where FHIR has no word for their kind. */
function plainOf(definition: ExerciseDefinition, options: WriteOptions, foreign: Foreign | null, grouped: boolean) {
  const language = definition.kept?.language ?? options.language ?? 'en';
  const writing = new Writing(language, foreign?.links());
  const writer = new StepWriter(writing, foreign);
  const groupOf = (linkId: string): Item | null => foreign?.group(linkId, definition) ?? null;
  const item = arranged(entriesOf(definition, writer, foreign, grouped), groupOf);
  const steps = new Map(placesOf(definition).map(({ step }) => [step.id, step]));
  for (const score of definition.scores ?? []) place(item, writeScore(score, steps, foreign, writing), foreign);
  const questionnaire = {
    ...head(definition, options, writing, foreign),
    item: mended(item, foreign, writing),
  } as Questionnaire;
  return { questionnaire, writing, writer };
}

/** Puts the item of a score where the file had it, else at the end. */
function place(items: Item[], score: Item, foreign: Foreign | null): void {
  const at = foreign?.placed.get(score.linkId);
  const parent = at?.within.reduce<Item[] | undefined>(
    (list, linkId) => list?.find((each) => each.linkId === linkId)?.item,
    items,
  );
  const list = parent ?? items;
  const siblings = (at && foreign?.siblings(score.linkId)) ?? [];
  const before = siblings.slice(0, siblings.indexOf(score.linkId));
  const index = list.findLastIndex(({ linkId }) => before.includes(linkId));
  if (at) list.splice(index + 1, 0, score);
  else list.push(score);
}

/** Whether the items stand in the order of the steps, each group filled and each link id used once. */
function isInOrder(questionnaire: Questionnaire, definition: ExerciseDefinition, writer: StepWriter): boolean {
  const links: string[] = [];
  let sound = true;
  const visit = (item: Item): void => {
    links.push(item.linkId);
    if (item.type === 'group' && !item.item?.length) sound = false;
    item.item?.forEach(visit);
  };
  questionnaire.item.forEach(visit);
  if (!sound || new Set(links).size < links.length) return false;
  const order = links.flatMap((linkId) => writer.written.get(linkId)?.id ?? []);
  return (
    order.join() ===
    placesOf(definition)
      .map(({ step }) => step.id)
      .join()
  );
}

/** Lays what is ours beside every item whose plain fields would not be read as the step they stand for. */
function carry(items: Item[], writer: StepWriter, read: ReadonlyMap<string, Step>): Item[] {
  return items.map((item) => {
    const step = writer.written.get(item.linkId);
    const made: Item = item.item ? { ...item, item: carry(item.item, writer, read) } : item;
    if (!step || writer.whole.has(item.linkId)) return made;
    const then = read.get(item.linkId);
    const ours: Omit<Ours, 'of'> | undefined = then ? oursFor(step, then) : { step: travelling(step) };
    if (!ours) return made;
    const own = made.item?.filter(({ linkId }) => !writer.written.has(linkId)).map(({ linkId }) => linkId);
    const links = own && own.length < made.item!.length ? { links: own } : {};
    const carried = ourExtension({ of: itemMark(made, links.links), ...ours, ...links });
    return { ...made, extension: [...(made.extension ?? []), carried] };
  });
}

/**
 * An exercise as a FHIR R4 Questionnaire. Reading it again with `fromQuestionnaire` gives the same exercise; an
 * exercise that came from a Questionnaire gives that back, with what was changed since.
 * @throws ExchangeError `unsound` when the definition has faults of form, or nothing to ask or say
 */
export function toQuestionnaire(definition: ExerciseDefinition, options: WriteOptions = {}): WrittenQuestionnaire {
  const faults = faultsOfForm(definition, checkDefinition(definition));
  if (faults.length) throw new ExchangeError(faults);
  const foreign = Foreign.of(definition);
  let made = plainOf(definition, options, foreign, true);
  if (!isInOrder(made.questionnaire, definition, made.writer)) made = plainOf(definition, options, foreign, false);
  const { questionnaire: plain, writing, writer } = made;
  if (plain.item.length === 0) refuse('steps', 'unsound', 'too_few');
  tellHead(definition, writing);
  if (definition.kept && !foreign) writing.asides.push({ path: 'kept', what: 'Questionnaire', why: 'not_kept' });
  const { definition: again, reading } = readQuestionnaire(plain, writing.language, true);
  const questionnaire = { ...plain, item: carry(plain.item, writer, reading.stepOf) };
  const around = ({ steps: _steps, kept: _kept, ...rest }: ExerciseDefinition): object => rest;
  const ours = oursFor(around(definition), around(again));
  const whole = definition.kept ? {} : { whole: wholeMark(questionnaire) };
  if (!ours && definition.kept) return { questionnaire, aside: writing.asides };
  const extension = [
    ...(questionnaire.extension ?? []),
    ourExtension({ of: headMark(questionnaire), ...ours, ...whole }),
  ];
  return { questionnaire: { ...questionnaire, extension }, aside: writing.asides };
}
