import type { DialogueReply, DialogueStep } from '@attune/exercise';

/** A reply with the line it answers. */
export interface Link {
  from: string;
  reply: DialogueReply;
}

/** Where every opening of every level stands, with whose opening it is. */
export const openingsOf = (step: DialogueStep) =>
  step.variants.flatMap((variant) =>
    variant.temperaments.map((temperament) => ({ variant: variant.id, temperament: temperament.id, start: temperament.start })),
  );

/** Every reply of the tree, line by line. */
export const linksOf = (step: DialogueStep): Link[] =>
  step.nodes.flatMap((node) => node.replies.map((reply) => ({ from: node.id, reply })));

/** The replies that lead to a line or an ending. */
export const linksTo = (step: DialogueStep, id: string): Link[] => linksOf(step).filter(({ reply }) => reply.next === id);

/** Whether anything of this id can be led to. */
export const isPlace = (step: DialogueStep, id: string): boolean =>
  step.nodes.some((node) => node.id === id) || step.endings.some((ending) => ending.id === id);

/** Everything that can be come to from some lines, themselves first. Takes unfinished trees, with circles and dead links. */
export function reachFrom(step: DialogueStep, from: readonly string[]): Set<string> {
  const replies = new Map(step.nodes.map((node) => [node.id, node.replies]));
  const found = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { next } of replies.get(id) ?? []) open.push(next);
  }
  return found;
}

/** Every line from which one can come to this place, itself included: a reply here that led to one of them would close a circle. */
export function leadingTo(step: DialogueStep, id: string): Set<string> {
  const before = new Map<string, string[]>();
  for (const { from, reply } of linksOf(step)) before.set(reply.next, [...(before.get(reply.next) ?? []), from]);
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...(before.get(at) ?? []));
  }
  return found;
}

/** Which temperaments come by each line and ending, in the order in which they stand. */
export function temperamentsAt(step: DialogueStep): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { temperament, start } of openingsOf(step)) {
    for (const id of reachFrom(step, [start])) {
      const known = found.get(id) ?? [];
      if (!known.includes(temperament)) found.set(id, [...known, temperament]);
    }
  }
  return found;
}

/** The lines and endings that were within reach and no longer are, in the order in which they stand. */
export function lostBetween(before: DialogueStep, after: DialogueStep): string[] {
  const starts = (step: DialogueStep) => openingsOf(step).map(({ start }) => start);
  const had = reachFrom(before, starts(before));
  const has = reachFrom(after, starts(after));
  return [...after.nodes, ...after.endings].map(({ id }) => id).filter((id) => had.has(id) && !has.has(id));
}
