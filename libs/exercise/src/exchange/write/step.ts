import type { BeforeAfterStep, ChoiceStep, InstructionStep, RepeatStep, Step } from '../../types/index.js';
import { choicesOf, type Comparable } from '../asking.js';
import { choiceField } from '../elements.js';
import { urls, type AnswerOption, type Item } from '../fhir.js';
import type { Foreign } from './foreign.js';
import { isWhole, itemMark, ourExtension, travelling } from '../ours.js';
import { roleOf } from '../read/question.js';
import { alike, overlaid, overlaidExtensions, overlaidOption, overlaidSatellites } from './overlay.js';
import { tellStep, wordsOf } from './asides.js';
import { writeCondition } from './conditions.js';
import { partsOf, sided } from './groups.js';
import { answerOf, ends, itemOf, number, openOption, satellite, whole } from './question.js';
import type { Writing } from './writing.js';

type Origin = NonNullable<ReturnType<Foreign['of']>>;

/** Writes steps as items: from scratch, or over the items they came from. */
export class StepWriter {
  /** The step of each item, by link id: all but the entries inside repeats. */
  readonly written = new Map<string, Step>();
  /** The items that carry their whole step. */
  readonly whole = new Set<string>();

  constructor(
    private readonly writing: Writing,
    private readonly foreign: Foreign | null,
  ) {}

  /** `home` says that the item stands in the groups it came from, which then say a part of its condition. */
  write(step: Step, path: string, home: boolean): Item {
    const known = this.foreign?.of(step.id);
    const linkId = known?.linkId ?? this.writing.link(step.id);
    this.writing.links.set(step.id, linkId);
    this.written.set(linkId, step);
    tellStep(step, path, this.writing);
    if (!writeCondition(step.when, this.writing)) this.writing.tell(`${path}.when`, 'condition', wordsOf(step));
    if (step.kind === 'before-after') return this.around(step, linkId, path);
    const fresh = this.plain(step, linkId, this.writing);
    const plain = !isWhole(step) || known?.step.kind === step.kind;
    const item = known && plain ? this.over(known, step, fresh, home) : fresh;
    this.register(step, item);
    if (plain) return item;
    this.whole.add(linkId);
    return this.carrying(
      item,
      step,
      (item.item ?? []).map((each) => each.linkId),
    );
  }

  /** An item with its whole step beside it; `links` are the items written in its place. */
  private carrying(item: Item, step: Step, links: string[]): Item {
    const ours = { of: itemMark(item, links), step: travelling(step), ...(links.length ? { links } : {}) };
    return { ...item, extension: [...(item.extension ?? []), ourExtension(ours)] };
  }

  private condition({ when }: Step, writing: Writing): Partial<Item> {
    return writeCondition(when, writing) ?? {};
  }

  private around(step: BeforeAfterStep, linkId: string, path: string): Item {
    const { writing } = this;
    const scales = (side: 'before' | 'after'): Item[] =>
      step.scales.map((scale) => {
        const id = writing.link(`${scale.id}.${side}`);
        const beneath = ends(id, scale, writing);
        writing.scales.set(`${scale.id}.${side}`, { linkId: id, by: 'number' });
        return itemOf(
          id,
          'integer',
          writing.text(sided(scale.prompt, side)),
          number(scale),
          beneath.length ? { item: beneath } : {},
        );
      });
    const [before, after] = [scales('before'), scales('after')];
    const head = itemOf(linkId, 'group', writing.text(step.about ?? step.prompt), this.condition(step, writing));
    this.whole.add(linkId);
    const links = [...before, ...after].map((each) => each.linkId);
    const marked = this.carrying({ ...head, item: [...before, ...after] }, step, links);
    const inner = step.steps.map((each, index) => this.write(each, `${path}.steps.${index}`, false));
    return { ...marked, item: [...before, ...inner, ...after] };
  }

  /** A step as plain FHIR, as if it had never come from anywhere. */
  private plain(step: Step, linkId: string, writing: Writing): Item {
    const condition = this.condition(step, writing);
    if (step.kind === 'instruction')
      return itemOf(linkId, 'display', writing.text((step as InstructionStep).body), condition);
    const required = step.optional || step.kind === 'scale' ? {} : { required: true };
    const text = writing.text(step.prompt);
    const answer = answerOf(step, choicesOf(step), writing);
    if (answer) {
      const beneath = [
        ...satellite(linkId, 'help', step.help, writing),
        ...(step.kind === 'scale' ? ends(linkId, step, writing) : []),
      ];
      return itemOf(linkId, answer.type!, text, answer, condition, required, beneath.length ? { item: beneath } : {});
    }
    if (step.kind === 'repeat')
      return this.entries(step, linkId, itemOf(linkId, 'group', text, condition, required), writing);
    const parts = partsOf(step, linkId, writing);
    if (parts)
      return itemOf(linkId, 'group', text, condition, step.kind === 'people' ? { repeats: true } : {}, { item: parts });
    const scene = step.kind === 'dialogue' ? step.variants[0]?.scene : undefined;
    return itemOf(linkId, 'display', writing.text(step.prompt ?? scene), condition);
  }

  private entries(step: RepeatStep, linkId: string, head: Item, writing: Writing): Item {
    const extension = [
      ...(step.min === undefined ? [] : [whole(urls.minOccurs, step.min)]),
      ...(step.max === undefined ? [] : [whole(urls.maxOccurs, step.max)]),
    ];
    const children = step.steps.map((child) => this.plain(child, writing.link(`${linkId}.${child.id}`), writing));
    const help = satellite(linkId, 'help', step.help, writing);
    return { ...head, repeats: true, ...(extension.length ? { extension } : {}), item: [...help, ...children] };
  }

  /** The item a step came from with what was changed since. */
  private over(known: Origin, step: Step, now: Item, home: boolean): Item {
    const { item: raw, linkId } = known;
    const then = this.plain(known.step, linkId, this.writing.shadow());
    const { item: _beneath, ...head } = raw;
    if (known.step.kind !== step.kind) {
      const { prefix, code, definition } = raw;
      const names = Object.entries({ prefix, code, definition }).filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(names), ...now, linkId };
    }
    const apart = ['linkId', 'type', 'item', 'extension', 'answerOption'];
    // A number or a day that is asked for in words here stays what it is there, however long the words may be.
    const inWords = step.kind === 'text' && !['string', 'text'].includes(raw.type);
    const made = overlaid({ now, then, raw: head }, inWords ? [...apart, 'maxLength'] : apart) as Item;
    const extension = overlaidExtensions({
      now: now.extension ?? [],
      then: then.extension ?? [],
      raw: raw.extension ?? [],
    });
    if (extension.length || raw.extension) made.extension = extension;
    else delete made.extension;
    if (!home && known.within.length) this.takeCondition(made, now);
    if (now.type !== then.type && !inWords) made.type = now.type;
    if (step.kind === 'choice') this.options(step, { now, then, raw }, made);
    if (step.kind === 'instruction') return made;
    const beneath =
      step.kind === 'repeat'
        ? this.overEntries(known.step as RepeatStep, step, { now, then, raw })
        : overlaidSatellites({ now: now.item ?? [], then: then.item ?? [], raw: raw.item ?? [] });
    if (!beneath) return { ...now, linkId };
    return beneath.length ? { ...made, item: beneath } : made;
  }

  private takeCondition(made: Item, { enableWhen, enableBehavior }: Item): void {
    delete made.enableWhen;
    delete made.enableBehavior;
    Object.assign(made, enableWhen ? { enableWhen } : {}, enableBehavior ? { enableBehavior } : {});
  }

  /** What one entry asks, as the file had it and with what was changed; null where all must be written anew. */
  private overEntries(
    was: RepeatStep,
    step: RepeatStep,
    { now, then, raw }: Record<'now' | 'then' | 'raw', Item>,
  ): Item[] | null {
    const beneath = raw.item ?? [];
    const satellites = overlaidSatellites({ now: now.item ?? [], then: then.item ?? [], raw: beneath });
    if (raw.type !== 'group') {
      const [only] = step.steps;
      return step.steps.length === 1 && only?.kind === was.steps[0]?.kind ? satellites : null;
    }
    if (alike(now.item, then.item)) return beneath;
    if (beneath.some(({ type }) => type === 'group')) return null;
    const fresh = (now.item ?? []).filter((each) => !roleOf(each));
    const places = new Map(step.steps.map((child, index) => [child.id, index]));
    const left = beneath.flatMap((item): Item[] => {
      const id = this.foreign?.entryOf(item.linkId);
      const child = was.steps.find((each) => each.id === id);
      if (!child) return roleOf(item) ? [] : [item];
      const place = places.get(child.id);
      if (place === undefined) return [];
      places.delete(child.id);
      return [
        this.over({ step: child, item, linkId: item.linkId, within: [] }, step.steps[place]!, fresh[place]!, true),
      ];
    });
    return [...satellites, ...left, ...[...places.values()].map((place) => fresh[place]!)];
  }

  /** The options of the file with what was changed: those that stayed keep their codes, whoever else came or went. */
  private options(step: ChoiceStep, { now, then, raw }: Record<'now' | 'then' | 'raw', Item>, made: Item): void {
    if (alike(now.answerOption, then.answerOption)) return;
    const known = [...(this.foreign?.answersOf(raw.linkId) ?? [])].map(([id, each], index) => ({ id, each, index }));
    const idOf = (option: AnswerOption) => (option.valueCoding as { code: string }).code;
    const before = new Map((then.answerOption ?? []).map((option) => [idOf(option), option]));
    const own = openOption(step);
    made.answerOption = step.options
      .filter((option) => option !== own)
      .map((_option, index): AnswerOption => {
        const fresh = now.answerOption![index]!;
        const was = before.get(idOf(fresh));
        const place = known.find(({ id }) => id === idOf(fresh));
        if (!was || !place || place.each.type === 'Boolean') return fresh;
        const ordinal = was.extension ? { extension: was.extension } : {};
        return overlaidOption({
          now: fresh,
          then: was,
          raw: raw.answerOption?.[place.index] ?? { [`value${place.each.type}`]: place.each.value, ...ordinal },
        });
      });
    delete made.answerValueSet;
    delete made.initial;
    if (raw.type === 'boolean') made.type = now.type;
  }

  /** Says how later conditions may ask about a step. */
  private register(step: Step, item: Item): void {
    const { linkId } = item;
    if (step.kind === 'scale') {
      const asked = { linkId, by: 'number' as const };
      this.writing.scales.set(`${step.id}.after`, asked);
      this.writing.steps.set(step.id, asked);
      return;
    }
    if (item.type === 'group' || item.type === 'display') return;
    const choices = choicesOf(step);
    const options =
      choices &&
      this.optionsOf(
        step,
        choices.map(({ id }) => id),
        item,
      );
    this.writing.steps.set(step.id, options ? { linkId, by: 'options', options } : { linkId, by: 'presence' });
  }

  private optionsOf(step: Step, ids: string[], item: Item): ReadonlyMap<string, Comparable> {
    const known = this.foreign?.answersOf(item.linkId);
    if (!item.answerOption?.length) return known ?? new Map();
    const own = step.kind === 'choice' ? openOption(step)?.id : undefined;
    const found = ids
      .filter((id) => id !== own)
      .flatMap((id, index) => {
        const field = item.answerOption![index] && choiceField(item.answerOption![index], 'value');
        return field ? [[id, { id, ...field }] as const] : [];
      });
    return new Map(found);
  }
}
