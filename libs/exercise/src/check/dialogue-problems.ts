import { isRecord } from '../values.js';
import { checkDialogueParts } from './dialogue-parts.js';
import type { DefinitionProblemCode } from './report.js';

/** What is wrong with a tree, and where: the line, the reply to it, the ending or the opening it is about. */
export interface DialogueProblem {
  code: DefinitionProblemCode;
  node?: string;
  reply?: string;
  ending?: string;
  variant?: string;
  temperament?: string;
  /** The part of it that is at fault, such as `text.es` or `next`; empty when it is the whole. */
  part: string;
}

const names: Record<string, 'node' | 'reply' | 'ending' | 'variant' | 'temperament'> = {
  nodes: 'node',
  replies: 'reply',
  endings: 'ending',
  variants: 'variant',
  temperaments: 'temperament',
};

/** Follows a path through the tree, and puts ids where it has places. */
function located(step: Record<string, unknown>, path: string[], code: DefinitionProblemCode): DialogueProblem {
  const problem: DialogueProblem = { code, part: '' };
  let at: unknown = step;
  let rest = path;
  while (rest.length > 1 && isRecord(at)) {
    const [list = '', place = ''] = rest;
    const items: unknown = at[list];
    const item: unknown = Array.isArray(items) ? items[Number(place)] : undefined;
    const name = Object.hasOwn(names, list) ? names[list] : undefined;
    if (!name || !isRecord(item)) break;
    problem[name] = String(item.id);
    at = item;
    rest = rest.slice(2);
  }
  return { ...problem, part: rest.join('.') };
}

/** Everything that is wrong with a dialogue step, by the ids of its lines and replies. Takes any value, never throws. */
export function dialogueProblems(step: unknown): DialogueProblem[] {
  if (!isRecord(step)) return [{ code: 'not_an_object', part: '' }];
  const problems: DialogueProblem[] = [];
  const report = (path: string, code: DefinitionProblemCode): void => {
    if (problems.length < 200) problems.push(located(step, path.split('.').slice(1), code));
  };
  checkDialogueParts(step, 'step', { report, condition: () => undefined, isEarlier: () => false });
  return problems;
}
