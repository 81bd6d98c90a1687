import type { DialogueStep, TreeLayout } from '@attune/exercise/on-demand';

/** The keys that go through the picture. */
export const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type Arrow = (typeof arrows)[number];

/**
 * Where a key leads from a line or an ending: up to the line one came from, else to the first that leads here; down to what the
 * first reply leads to; aside to the neighbour in the same row. Stays where nothing lies that way.
 * @param trail the places one came by, the last one last
 */
export function stepTo(step: DialogueStep, { layers, edges }: TreeLayout, at: string, key: Arrow, trail: readonly string[] = []): string {
  const all = layers.flat();
  const here = all.find(({ id }) => id === at);
  const first = all[0]?.id ?? at;
  if (!here) return first;
  if (key === 'Home') return first;
  if (key === 'End') return all.at(-1)?.id ?? at;
  if (key === 'ArrowLeft') return layers[here.layer]?.[here.place - 1]?.id ?? at;
  if (key === 'ArrowRight') return layers[here.layer]?.[here.place + 1]?.id ?? at;
  if (key === 'ArrowUp') {
    const above = all.filter(({ id }) => edges.some((edge) => edge.to === at && edge.from === id && !edge.back)).map(({ id }) => id);
    return trail.findLast((id) => above.includes(id)) ?? above[0] ?? at;
  }
  const below = edges.filter(({ from, back }) => from === at && !back).map(({ to }) => to);
  const replies = step.nodes.find(({ id }) => id === at)?.replies ?? [];
  return replies.find(({ next }) => below.includes(next))?.next ?? at;
}
