import { layoutOf, type DialogueStep, type TreeLayout } from '@attune/exercise/on-demand';
import { temperamentsAt } from './links';

/** How a line is called: whose it is, and the how-manieth of theirs. Lines that several come by, and those nobody does, are counted apart. */
export interface LineName {
  of: 'one' | 'shared' | 'nobody';
  /** Who comes by, in order. */
  temperaments: string[];
  number: number;
}

/** The names of all lines, counted as the picture is read: from above, and from the start side. */
export function lineNames(step: DialogueStep, layout: TreeLayout = layoutOf(step)): Map<string, LineName> {
  const at = temperamentsAt(step);
  const counts = new Map<string, number>();
  const names = new Map<string, LineName>();
  for (const { id, kind } of layout.layers.flat()) {
    if (kind !== 'line') continue;
    const temperaments = at.get(id) ?? [];
    const of = temperaments.length === 0 ? 'nobody' : temperaments.length === 1 ? 'one' : 'shared';
    const group = of === 'one' ? `one.${temperaments[0]}` : of;
    const number = (counts.get(group) ?? 0) + 1;
    counts.set(group, number);
    names.set(id, { of, temperaments, number });
  }
  return names;
}
