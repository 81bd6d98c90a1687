import type { DialogueStep } from '../types/index.js';
import { nodeOf, startsOf } from './path.js';

/** A line or an ending in the picture of the tree, drawn once however many paths lead to it. */
export interface PlacedNode {
  id: string;
  kind: 'line' | 'ending';
  /** How many lines come before it on the longest way there. */
  layer: number;
  /** Its place within the layer, from 0. */
  place: number;
  /** The temperaments that open here. */
  opens: string[];
}

/** A link between two of them, with the replies that take it. */
export interface PlacedEdge {
  from: string;
  to: string;
  replies: string[];
  /** It leads back to where one came from; a finished tree has none. */
  back: boolean;
}

export interface TreeLayout {
  layers: PlacedNode[][];
  edges: PlacedEdge[];
}

/** Links by the lines they join, dead ones left out; those that close a circle are marked. */
function edgesOf(step: DialogueStep): PlacedEdge[] {
  const known = new Set([...step.nodes, ...step.endings].map(({ id }) => id));
  const edges = new Map<string, PlacedEdge>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const reply of nodeOf(step, id)?.replies ?? []) {
      if (!known.has(reply.next)) continue;
      const key = `${id}>${reply.next}`;
      const edge = edges.get(key) ?? { from: id, to: reply.next, replies: [], back: state.get(reply.next) === 'open' };
      edge.replies.push(reply.id);
      edges.set(key, edge);
      if (!state.has(reply.next)) visit(reply.next);
    }
    state.set(id, 'done');
  };
  for (const id of [...startsOf(step).map(({ start }) => start), ...step.nodes.map((node) => node.id)]) {
    if (known.has(id) && !state.has(id)) visit(id);
  }
  return [...edges.values()];
}

/** The length of the longest way to each line, over links that do not lead back. */
function layersOf(step: DialogueStep, edges: PlacedEdge[]): Map<string, number> {
  const into = new Map<string, string[]>();
  for (const { from, to, back } of edges) if (!back) into.set(to, [...(into.get(to) ?? []), from]);
  const layers = new Map<string, number>();
  const layer = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const before = (into.get(id) ?? []).map(layer);
    const found = before.length ? Math.max(...before) + 1 : 0;
    layers.set(id, found);
    return found;
  };
  for (const { id } of [...step.nodes, ...step.endings]) layer(id);
  return layers;
}

/**
 * The tree as a picture: each line and ending once, in layers from the openings down, ordered within a layer by the
 * middle of the lines that lead there (a few sweeps of the barycentre rule), so that few links cross.
 */
export function layoutOf(step: DialogueStep): TreeLayout {
  const edges = edgesOf(step);
  const depth = layersOf(step, edges);
  const opens = (id: string): string[] =>
    startsOf(step)
      .filter(({ start }) => start === id)
      .map(({ temperament }) => temperament);
  const rows: PlacedNode[][] = [];
  for (const [kind, list] of [['line', step.nodes] as const, ['ending', step.endings] as const]) {
    for (const { id } of list) {
      const layer = depth.get(id) ?? 0;
      (rows[layer] ??= []).push({ id, kind, layer, place: 0, opens: opens(id) });
    }
  }
  const layers = Array.from(rows, (row) => row ?? []);
  const number = (row: PlacedNode[]): void => row.forEach((node, place) => (node.place = place));
  layers.forEach(number);
  const placeOf = new Map(layers.flat().map((node) => [node.id, node]));
  const middle = (node: PlacedNode, upward: boolean): number => {
    const near = edges
      .filter(({ from, to, back }) => !back && (upward ? to : from) === node.id)
      .map(({ from, to }) => placeOf.get(upward ? from : to)!.place);
    return near.length ? near.reduce((sum, place) => sum + place, 0) / near.length : node.place;
  };
  for (let sweep = 0; sweep < 4; sweep += 1) {
    const upward = sweep % 2 === 0;
    for (const row of upward ? layers : [...layers].reverse()) {
      const middles = new Map(row.map((node) => [node.id, middle(node, upward)]));
      row.sort((a, b) => middles.get(a.id)! - middles.get(b.id)!);
      number(row);
    }
  }
  return { layers, edges };
}
