import type { DialogueStep, Localized, ReplyClass } from '@attune/exercise';
import { dialogueProblems, type DialogueProblem } from '@attune/exercise/authoring';
import { missingClasses } from './lines';
import type { Place } from './texts';

/** What the checks look after; everything else is about words. */
export const checked = ['ends', 'reached', 'circle', 'classes', 'words'] as const;
export type Check = (typeof checked)[number];

/** Something that keeps a tree from being whole, in terms a sentence can be made of. */
export interface Fault {
  place: Place;
  check: Check;
  /** Which sentence says it. */
  says:
    | 'nowhere' | 'noOpening' | 'sharedOpening' | 'outOfReach' | 'circle' | 'noClass' | 'noReply' | 'noTakeAway' | 'noTemperament'
    | 'noLine' | 'noEnding' | 'noLevel' | 'noPerson' | 'noWords' | 'oneLanguage' | 'placeholders' | 'placeholder' | 'tooLong' | 'tooMany' | 'other';
  /** The kind of reply that is missing. */
  class?: ReplyClass;
  /** The language that is missing. */
  language?: 'en' | 'es';
}

const lists: Record<string, Fault['says']> = {
  replies: 'noReply', takeAways: 'noTakeAway', temperaments: 'noTemperament', nodes: 'noLine', endings: 'noEnding', variants: 'noLevel',
};

/** What a problem of the engine means to whoever writes the tree; none where another fault already says it. */
function read(step: DialogueStep, problem: DialogueProblem): Fault[] {
  const { code, part, ...place } = problem;
  const one = (check: Check, says: Fault['says'], more: Partial<Fault> = {}): Fault[] => [{ place, check, says, ...more }];
  const node = step.nodes.find(({ id }) => id === problem.node);
  switch (code) {
    case 'dead_link':
      return part === 'start' ? one('ends', 'noOpening') : one('ends', 'nowhere');
    case 'shared_start':
      return one('ends', 'sharedOpening');
    case 'loop':
      return one('circle', 'circle');
    case 'unreachable':
      return one('reached', 'outOfReach');
    case 'missing_class':
      if (!node) return one('classes', 'other');
      return node.replies.length ? missingClasses(node).flatMap((name) => one('classes', 'noClass', { class: name })) : one('classes', 'noReply');
    case 'too_few':
      return one(part === 'replies' ? 'ends' : 'words', lists[part] ?? 'other');
    case 'too_many':
      return one('words', 'tooMany');
    case 'missing_text':
      return one('words', part === 'person' ? 'noPerson' : 'noWords');
    case 'missing_language':
      return wordsMissing(step, problem).flatMap((language) => (language ? one('words', 'oneLanguage', { language }) : one('words', 'noWords')));
    case 'placeholders_differ':
      return one('words', 'placeholders');
    case 'unknown_placeholder':
      return one('words', 'placeholder');
    case 'text_too_long':
      return one('words', 'tooLong');
    default:
      return one('words', 'other');
  }
}

/** The language a text lacks, or null when it has no words at all. */
function wordsMissing(step: DialogueStep, problem: DialogueProblem): ('en' | 'es' | null)[] {
  const text = textAt(step, problem);
  const [en, es] = [text?.en?.trim(), text?.es?.trim()];
  return en && !es ? ['es'] : es && !en ? ['en'] : [null];
}

function textAt(step: DialogueStep, { node, reply, ending, variant, temperament, part }: DialogueProblem): Localized | undefined {
  const line = step.nodes.find(({ id }) => id === node);
  const level = step.variants.find(({ id }) => id === variant);
  const owner: unknown =
    line?.replies.find(({ id }) => id === reply) ??
    line ??
    step.endings.find(({ id }) => id === ending) ??
    level?.temperaments.find(({ id }) => id === temperament) ??
    level ??
    step;
  return part.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], owner) as Localized | undefined;
}

/** Everything that keeps a tree from being whole, each thing once, in the order of the tree. */
export function faultsOf(step: DialogueStep): Fault[] {
  const seen = new Map<string, Fault>();
  for (const problem of dialogueProblems(step)) {
    for (const fault of read(step, problem)) seen.set(JSON.stringify(fault), fault);
  }
  return [...seen.values()];
}

/** The faults of one line, with those of its replies; of an ending; or of what is neither. */
export const faultsAt = (faults: readonly Fault[], place: Pick<Place, 'node' | 'ending'>): Fault[] =>
  faults.filter((fault) => fault.place.node === place.node && fault.place.ending === place.ending);
