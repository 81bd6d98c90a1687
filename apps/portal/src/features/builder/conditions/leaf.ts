import type { Condition } from '@attune/exercise';
import type { Leaf, Subject } from './subjects';

/** What is asked of something, as the list of a form has it. */
export type Operator = 'is' | 'isNot' | 'answered' | 'open' | 'up' | 'down' | 'same' | 'atLeast' | 'atMost' | 'between';

const BOUNDS = ['atLeast', 'atMost', 'between'] as const;

/** What may be asked of a subject; `named`: whether an answer names anything known beforehand. */
export function operatorsOf({ about }: Subject, named: boolean): readonly Operator[] {
  if (about === 'answer') return named ? ['is', 'isNot', 'answered', 'open'] : ['answered', 'open'];
  return about === 'change' ? ['up', 'down', 'same'] : BOUNDS;
}

export function operatorOf(leaf: Leaf): Operator {
  if ('is' in leaf) return 'is';
  if ('isNot' in leaf) return 'isNot';
  if ('answered' in leaf) return leaf.answered ? 'answered' : 'open';
  if ('change' in leaf) return leaf.change;
  if (leaf.atLeast !== undefined && leaf.atMost !== undefined) return 'between';
  return leaf.atMost !== undefined ? 'atMost' : 'atLeast';
}

/** The ids a condition compares an answer with. */
export const namesIn = (leaf: Leaf): readonly string[] => ('is' in leaf ? leaf.is : 'isNot' in leaf ? leaf.isNot : []);

/** The bounds a condition gives. */
export const boundsIn = (leaf: Leaf): { atLeast?: number; atMost?: number } =>
  'atLeast' in leaf || 'atMost' in leaf ? { atLeast: leaf.atLeast, atMost: leaf.atMost } : {};

/** The bounds an operator begins with: what was there, else the middle of what is possible. */
function startingBounds(subject: Subject, operator: Operator, from: Leaf | undefined) {
  const middle = subject.about === 'scale' ? Math.ceil((subject.min + subject.max) / 2) : 1;
  const { atLeast, atMost } = from ? boundsIn(from) : {};
  const low = atLeast ?? (operator === 'between' ? Math.min(atMost ?? middle, middle) : (atMost ?? middle));
  const high = atMost ?? (operator === 'between' ? Math.max(low, middle) : (atLeast ?? middle));
  return { ...(operator === 'atMost' ? {} : { atLeast: low }), ...(operator === 'atLeast' ? {} : { atMost: high }) };
}

/** A condition that asks this of that, keeping of an earlier one what still fits. */
export function leafOf(subject: Subject, operator: Operator, from?: Leaf): Leaf {
  const names = [...(from ? namesIn(from) : [])];
  switch (subject.about) {
    case 'answer': {
      const step = subject.step.id;
      if (operator === 'is') return { step, is: names };
      if (operator === 'isNot') return { step, isNot: names };
      return { step, answered: operator !== 'open' };
    }
    case 'change':
      return { scale: subject.id, change: operator === 'up' || operator === 'same' ? operator : 'down' };
    case 'scale': {
      const at = subject.step?.kind === 'scale' ? {} : { at: subject.at };
      return { scale: subject.id, ...at, ...startingBounds(subject, operator, from) };
    }
    case 'count':
      return { count: subject.step.id, ...startingBounds(subject, operator, from) };
    case 'number':
    case 'score':
      return { number: subject.code, ...startingBounds(subject, operator, from) };
  }
}

export const isLeaf = (when: Condition): when is Leaf => !('any' in when) && !('all' in when) && !('not' in when);
