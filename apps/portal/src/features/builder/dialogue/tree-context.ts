import type { DialogueStep, TreeLayout } from '@attune/exercise/on-demand';
import { createContext, use } from 'react';
import type { Part } from '../fields';
import type { Drawing } from './picture/geometry';
import type { Fault } from './tree/faults';
import type { LineName } from './tree/names';

/** The tree being written, as every part of its editor sees it. */
export interface Tree {
  step: DialogueStep;
  /** The step as a piece, for the fields. */
  part: Part<DialogueStep>;
  language: 'en' | 'es';
  layout: TreeLayout;
  drawing: Drawing;
  names: Map<string, LineName>;
  faults: readonly Fault[];
  /** The line or ending that is looked at; none in a tree without any. */
  chosen: string | null;
  /** Looks at a line or an ending; `edit` goes on to its first field, or to the field of one of its replies. */
  choose: (id: string, edit?: boolean | { reply: string }) => void;
  change: (next: DialogueStep, as?: string) => void;
  /** The reply whose end is being chosen in the picture. */
  linking: Linking | null;
  /** Begins to choose where a reply leads, goes on to a place, or leaves it. */
  setLinking: (linking: Linking | null) => void;
}

/** A reply that looks for where it leads, and the place that is looked at. */
export interface Linking {
  node: string;
  reply: string;
  at: string;
}

export const TreeContext = createContext<Tree | null>(null);

/** @throws Error outside of the tree's editor */
export function useTree(): Tree {
  const tree = use(TreeContext);
  if (!tree) throw new Error('this part is outside a tree');
  return tree;
}
