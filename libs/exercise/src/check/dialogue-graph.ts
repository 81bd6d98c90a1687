import { replyClasses } from '../types/dialogue.js';
import { isRecord } from '../values.js';
import type { Report } from './report.js';

interface Reply {
  class: unknown;
  next: unknown;
}
interface Graph {
  path: string;
  starts: { id: unknown; path: string }[];
  nodes: Map<string, { path: string; replies: Reply[] }>;
  endings: Map<string, string>;
}

/** Reports links that lead nowhere, starts that are no node or shared, and nodes that lack a class. */
function checkLinks({ starts, nodes, endings }: Graph, report: Report): void {
  const opened = new Set<unknown>();
  for (const { id, path } of starts) {
    if (!nodes.has(id as string)) report(path, 'dead_link');
    if (opened.has(id)) report(path, 'shared_start');
    opened.add(id);
  }
  for (const { path, replies } of nodes.values()) {
    for (const name of replyClasses) {
      if (!replies.some((reply) => reply.class === name)) report(`${path}.replies`, 'missing_class');
    }
    replies.forEach((reply, index) => {
      const known = nodes.has(reply.next as string) || endings.has(reply.next as string);
      if (!known) report(`${path}.replies.${index}.next`, 'dead_link');
    });
  }
}

/** Walks every path from the starts; reports a node that leads back to itself, and whatever is never reached. */
function checkReach({ starts, nodes, endings }: Graph, report: Report): void {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    const node = nodes.get(id);
    if (!node) {
      state.set(id, 'done');
      return;
    }
    state.set(id, 'open');
    for (const next of node.replies.map((reply) => String(reply.next))) {
      if (state.get(next) === 'open') report(node.path, 'loop');
      else if (!state.has(next)) visit(next);
    }
    state.set(id, 'done');
  };
  for (const { id } of starts) if (!state.has(String(id))) visit(String(id));
  for (const [id, { path }] of nodes) if (!state.has(id)) report(path, 'unreachable');
  for (const [id, path] of endings) if (!state.has(id)) report(path, 'unreachable');
}

/** Reports whatever keeps a dialogue from running to an ending on every path. */
export function checkGraph(step: Record<string, unknown>, path: string, report: Report): void {
  const list = (value: unknown) => (Array.isArray(value) ? value : []).map((each) => (isRecord(each) ? each : {}));
  const graph: Graph = {
    path,
    starts: list(step.variants).flatMap((variant, v) =>
      list(variant.temperaments).map(({ start }, t) => ({
        id: start,
        path: `${path}.variants.${v}.temperaments.${t}.start`,
      })),
    ),
    nodes: new Map(
      list(step.nodes).map((node, index) => [
        String(node.id),
        {
          path: `${path}.nodes.${index}`,
          replies: list(node.replies).map((reply) => ({ class: reply.class, next: reply.next })),
        },
      ]),
    ),
    endings: new Map(list(step.endings).map((ending, index) => [String(ending.id), `${path}.endings.${index}`])),
  };
  checkLinks(graph, report);
  checkReach(graph, report);
}
