import type { Condition } from '@attune/exercise';

/** How several conditions are joined. */
export const joints = ['all', 'any', 'none', 'notAll'] as const;
export type Joint = (typeof joints)[number];

/** Conditions and how they are joined, as a form shows them; a single condition is all of one. */
export interface Joined {
  joint: Joint;
  parts: Condition[];
  /** The way from the condition to each of its parts. */
  paths: string[];
}

const list = (joint: Joint, parts: Condition[], path: string): Joined => ({ joint, parts, paths: parts.map((_, index) => `${path}${index}`) });

/** Reads a condition as joined ones. */
export function joinedIn(when: Condition): Joined {
  if ('all' in when) return list('all', when.all, '');
  if ('any' in when) return list('any', when.any, '');
  if (!('not' in when)) return { joint: 'all', parts: [when], paths: [''] };
  if ('all' in when.not) return list('notAll', when.not.all, 'not.');
  if ('any' in when.not) return list('none', when.not.any, 'not.');
  return { joint: 'none', parts: [when.not], paths: ['not'] };
}

/** The condition that joined ones make; nothing when there are none. One that must hold by itself needs no joint. */
export function joinedBy(joint: Joint, parts: Condition[]): Condition | undefined {
  const [only] = parts;
  if (!only) return undefined;
  switch (joint) {
    case 'all':
      return parts.length === 1 ? only : { all: parts };
    case 'any':
      return { any: parts };
    case 'none':
      return { not: { any: parts } };
    case 'notAll':
      return { not: { all: parts } };
  }
}

/** How deep a condition goes: 0 by itself, one more for each joint around it. */
export function depthOf(when: Condition): number {
  if ('all' in when) return 1 + Math.max(0, ...when.all.map(depthOf));
  if ('any' in when) return 1 + Math.max(0, ...when.any.map(depthOf));
  return 'not' in when ? 1 + depthOf(when.not) : 0;
}
