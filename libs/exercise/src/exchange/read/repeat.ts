import type { LeafStep, Localized } from '../../types/index.js';
import { extensionOf } from '../elements.js';
import { urls, type Item } from '../fhir.js';
import { Names, slug } from '../ids.js';
import { readQuestion, roleOf, type Question } from './question.js';
import type { Reading } from './reading.js';
import { says } from '../texts.js';

const isLeaf = (step: Question): step is LeafStep => step.kind !== 'audio' && step.kind !== 'photo';

/**
 * A question that may be answered several times, as what one entry asks; choices take several answers by themselves.
 */
export function readRepeated(step: Question): LeafStep | null {
  if (step.kind === 'choice' || !isLeaf(step)) return null;
  const { help: _help, optional: _optional, ...rest } = step;
  return { ...rest, id: 'answer' } as LeafStep;
}

const joined = (around: Localized | undefined, text: Localized): Localized => {
  if (!around || !says(around)) return text;
  const join = (language: 'en' | 'es') => [around[language], text[language]].filter(Boolean).join(' – ');
  return { en: join('en'), es: join('es') };
};

/**
 * The fields of one entry from all questions beneath a repeating group, groups inside it named before their questions.
 */
export function readRepeat(group: Item, path: string, reading: Reading): LeafStep[] {
  const names = new Names();
  const steps: LeafStep[] = [];
  let aloud: Localized | undefined;
  const visit = (item: Item, at: string, around: Localized | undefined): void => {
    const fail = (what: string, why: 'inside_repeat' | 'not_asked' = 'inside_repeat') =>
      reading.tell(at, what, why, item);
    if (extensionOf(item, urls.hidden)?.valueBoolean === true) return fail(urls.hidden, 'not_asked');
    if (item.enableWhen || extensionOf(item, urls.enableWhenExpression)) fail('enableWhen');
    if (item.type === 'display') {
      fail('display');
      aloud = reading.text(item);
      return;
    }
    const beneath = () =>
      (item.item ?? []).forEach((each, index) => {
        if (!roleOf(each))
          visit(each, `${at}.item[${index}]`, item.type === 'group' ? joined(around, reading.text(item)) : around);
      });
    if (item.type === 'group') {
      fail('group');
      return beneath();
    }
    if (item.readOnly || extensionOf(item, urls.calculated)) fail('readOnly', 'not_asked');
    else {
      const prefix = `${group.linkId}.`;
      const name = item.linkId.startsWith(prefix) ? item.linkId.slice(prefix.length) : item.linkId;
      const step = readQuestion(item, names.unique(slug(name)), at, reading);
      if (!step || !isLeaf(step)) fail(item.type, 'not_asked');
      else {
        reading.entryOf.set(item.linkId, step.id);
        if (item.repeats && step.kind !== 'choice') fail('repeats');
        const help = step.help ?? aloud;
        steps.push({ ...step, prompt: joined(around, step.prompt), ...(help && says(help) ? { help } : {}) });
        aloud = undefined;
      }
    }
    beneath();
  };
  (group.item ?? []).forEach((each, index) => roleOf(each) || visit(each, `${path}.item[${index}]`, undefined));
  return steps;
}
