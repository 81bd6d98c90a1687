import type { DialogueLine, DialogueNode, DialogueReply, DialogueStep, ReplyClass } from '@attune/exercise';
import { replyClasses } from '@attune/exercise/on-demand';
import { freeId, freeLine } from './ids';

const blank = { en: '', es: '' };

/** The same tree with one of its lines made anew. */
export const withLine = (step: DialogueStep, id: string, change: (node: DialogueNode) => DialogueNode): DialogueStep => ({
  ...step,
  nodes: step.nodes.map((node) => (node.id === id ? change(node) : node)),
});

/** What an edit made, and where to look now. */
export interface Made {
  step: DialogueStep;
  id: string;
}

/** A line nobody has written yet. It stands behind `after`, and nothing leads to it. */
export function addLine(step: DialogueStep, after?: string): Made {
  const id = freeLine(step);
  const node: DialogueNode = { id, says: blank, replies: [] };
  const place = step.nodes.findIndex((each) => each.id === after);
  const nodes = place < 0 ? [...step.nodes, node] : step.nodes.toSpliced(place + 1, 0, node);
  return { step: { ...step, nodes }, id };
}

/** How a line is put: as everybody puts it, or as one temperament does. */
export type Voice = string | null;

/** Changes what the person says, or does, at a line; for one temperament alone where `voice` names it. */
export function setLine(step: DialogueStep, id: string, voice: Voice, line: DialogueLine): DialogueStep {
  return withLine(step, id, (node) => {
    if (voice !== null) return { ...node, as: { ...node.as, [voice]: line } };
    const { says: _says, does: _does, ...rest } = node;
    return { ...rest, ...line };
  });
}

/** Lets a temperament put a line as everybody does again. */
export function dropVoice(step: DialogueStep, id: string, voice: string): DialogueStep {
  return withLine(step, id, ({ as, ...node }) => {
    const left = Object.entries(as ?? {}).filter(([name]) => name !== voice);
    return left.length ? { ...node, as: Object.fromEntries(left) } : node;
  });
}

export function setAfterwards(step: DialogueStep, id: string, afterwards: DialogueNode['afterwards']): DialogueStep {
  return withLine(step, id, ({ afterwards: _before, ...node }) => (afterwards ? { ...node, afterwards } : node));
}

/** The kinds of reply that a line lacks, the kindest way first. */
export const missingClasses = (node: DialogueNode): ReplyClass[] =>
  (['clear-warm', 'gives-in', 'attacks'] satisfies ReplyClass[]).filter((name) => !node.replies.some((reply) => reply.class === name));

/** The kind that a further reply most likely is. */
export const nextClass = (node: DialogueNode): ReplyClass => missingClasses(node)[0] ?? 'clear-warm';

/** A reply without words yet; it leads to `next`, or nowhere so far. */
export function addReply(step: DialogueStep, node: string, name: ReplyClass, next = ''): Made {
  const replies = step.nodes.find((each) => each.id === node)?.replies ?? [];
  const id = freeId('reply', replies.map((reply) => reply.id));
  const reply: DialogueReply = { id, class: name, text: blank, next };
  return { step: withLine(step, node, (each) => ({ ...each, replies: [...each.replies, reply] })), id };
}

/** A reply and the line it leads to, both to be written. */
export function addReplyWithLine(step: DialogueStep, node: string, name: ReplyClass): Made & { line: string } {
  const line = addLine(step, node);
  return { ...addReply(line.step, node, name, line.id), line: line.id };
}

/** Changes a reply; its name and its place stay. */
export function setReply(step: DialogueStep, node: string, id: string, change: Partial<Omit<DialogueReply, 'id'>>): DialogueStep {
  return withLine(step, node, (each) => ({
    ...each,
    replies: each.replies.map((reply) => (reply.id === id ? { ...reply, ...change } : reply)),
  }));
}

export const removeReply = (step: DialogueStep, node: string, id: string): DialogueStep =>
  withLine(step, node, (each) => ({ ...each, replies: each.replies.filter((reply) => reply.id !== id) }));

/** Leads a reply to a line that is made for it. */
export function leadToNewLine(step: DialogueStep, node: string, reply: string): Made {
  const line = addLine(step, node);
  return { step: setReply(line.step, node, reply, { next: line.id }), id: line.id };
}

/** Takes lines or endings away. What led to them leads nowhere until it is led elsewhere: a link is never turned silently. */
export function removePlaces(step: DialogueStep, ids: readonly string[]): DialogueStep {
  const gone = new Set(ids);
  const open = (next: string) => (gone.has(next) ? '' : next);
  return {
    ...step,
    variants: step.variants.map((variant) => ({
      ...variant,
      temperaments: variant.temperaments.map((each) => ({ ...each, start: open(each.start) })),
    })),
    nodes: step.nodes
      .filter(({ id }) => !gone.has(id))
      .map((node) =>
        node.replies.some(({ next }) => gone.has(next))
          ? { ...node, replies: node.replies.map((reply) => ({ ...reply, next: open(reply.next) })) }
          : node,
      ),
    endings: step.endings.filter(({ id }) => !gone.has(id)),
  };
}

/** In which order kinds are always named. */
export const classOrder: readonly ReplyClass[] = [...replyClasses].sort((a, b) => rank(a) - rank(b));

function rank(name: ReplyClass): number {
  return ['clear-warm', 'gives-in', 'attacks'].indexOf(name);
}
