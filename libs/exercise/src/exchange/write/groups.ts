import { planLabel } from '../../kinds/plan.js';
import type {
  AgreementStep,
  CommitmentsStep,
  Labelled,
  LadderStep,
  Localized,
  PeopleStep,
  PlanField,
  PlanStep,
  ScaleRange,
  Step,
} from '../../types/index.js';
import type { Item, ItemType } from '../fhir.js';
import { ends, itemOf, number, several } from './question.js';
import type { Writing } from './writing.js';

const words = {
  chosen: { en: 'Which one', es: 'Cuál' },
  before: { en: 'before', es: 'antes' },
  after: { en: 'after', es: 'después' },
  outcome: { en: 'How it went', es: 'Cómo salió' },
  note: { en: 'A note', es: 'Una nota' },
  name: { en: 'Name', es: 'Nombre' },
  ring: { en: 'How close', es: 'Qué tan cerca' },
  qualities: { en: 'What is true of this person', es: 'Qué describe a esta persona' },
  rhythm: { en: 'How often', es: 'Con qué frecuencia' },
  contact: { en: 'There was contact since the last time', es: 'Hubo contacto desde la última vez' },
  own: { en: 'In your own words', es: 'En tus palabras' },
  then: { en: 'then', es: 'entonces' },
} satisfies Record<string, Localized>;

const states: Labelled[] = [
  { id: 'kept', label: { en: 'Kept', es: 'Se cumplió' } },
  { id: 'not-kept', label: { en: 'Not this time', es: 'Esta vez no' } },
  { id: 'moved', label: { en: 'Moved', es: 'Otro día' } },
];

/** A text with a word behind it, such as which side of a before and after it is. */
export const sided = (text: Localized, side: 'before' | 'after'): Localized => ({
  en: text.en && `${text.en} (${words[side].en})`,
  es: text.es && `${text.es} (${words[side].es})`,
});

/** Writes the questions that stand in FHIR for one step of several answers. */
class Parts {
  readonly items: Item[] = [];

  constructor(
    private readonly id: string,
    readonly writing: Writing,
  ) {}

  ask(name: string, text: Localized, type: ItemType, more: Partial<Item> = {}): this {
    this.items.push(itemOf(this.writing.link(`${this.id}.${name}`), type, this.writing.text(text), more));
    return this;
  }

  choose(name: string, text: Localized, from: readonly Labelled[] | undefined, repeats = false, open = false): this {
    return from?.length ? this.ask(name, text, 'choice', several(from, open, repeats, this.writing)) : this;
  }

  scale(name: string, text: Localized, range: ScaleRange): this {
    const linkId = this.writing.link(`${this.id}.${name}`);
    const beneath = ends(linkId, range, this.writing);
    this.items.push(
      itemOf(linkId, 'integer', this.writing.text(text), number(range), beneath.length ? { item: beneath } : {}),
    );
    return this;
  }

  when(condition: boolean | undefined, act: () => void): this {
    if (condition) act();
    return this;
  }
}

function ladder(step: LadderStep, parts: Parts): void {
  parts
    .choose('chosen', words.chosen, step.rungs, false, step.canWriteOwn)
    .scale('predicted', sided(step.distress.prompt, 'before'), step.distress)
    .scale('actual', sided(step.distress.prompt, 'after'), step.distress)
    .choose('outcome', words.outcome, step.outcomes)
    .when(step.note !== false, () => parts.ask('note', words.note, 'text'));
}

function people(step: PeopleStep, parts: Parts): void {
  parts
    .ask('name', words.name, 'string')
    .choose('ring', words.ring, step.rings)
    .choose('qualities', words.qualities, step.qualities, true)
    .choose('rhythm', words.rhythm, step.rhythms)
    .when(step.asksContact, () => parts.ask('contact', words.contact, 'boolean'))
    .when(step.note !== false, () => parts.ask('note', words.note, 'text'));
}

function planField(step: PlanStep, field: PlanField, parts: Parts): void {
  const label = planLabel(step, field);
  if (field === 'when') {
    parts.ask('date', label, 'date').ask('time', label, 'time').ask('moment', label, 'string');
  } else if (field === 'if-then') parts.ask('if', label, 'string').ask('then', words.then, 'string');
  else if (field === 'confidence') parts.ask('confidence', label, 'integer', number({ min: 0, max: 10 }));
  else parts.ask(field, label, 'string');
}

function commitments(step: CommitmentsStep, parts: Parts): void {
  for (const { id, label } of step.commitments ?? []) parts.choose(`state.${id}`, label, states);
  parts.when(step.canWriteOwn || !step.commitments?.length, () =>
    parts.ask('own', words.own, 'string', { repeats: true }),
  );
}

function agreement({ sections }: AgreementStep, parts: Parts): void {
  for (const { id, label, clauses, canWriteOwn } of sections) {
    parts.choose(`section.${id}`, label, clauses, true, canWriteOwn);
    if (!clauses?.length) parts.ask(`section.${id}`, label, 'text');
  }
}

/** The questions in place of a step that FHIR has no word for; null where it takes none. */
export function partsOf(step: Step, linkId: string, writing: Writing): Item[] | null {
  const parts = new Parts(linkId, writing);
  if (step.kind === 'ladder') ladder(step, parts);
  else if (step.kind === 'people') people(step, parts);
  else if (step.kind === 'plan') step.fields.forEach((field) => planField(step, field, parts));
  else if (step.kind === 'commitments') commitments(step, parts);
  else if (step.kind === 'agreement') agreement(step, parts);
  else return null;
  return parts.items;
}
