import type { DialogueStep, PlacedNode, ReplyClass, TreeLayout } from '@attune/exercise/on-demand';

/** Sizes at full scale, in CSS pixels. */
export const BOX = { width: 176, height: 64 } as const;
const GAP = { across: 28, down: 84 } as const;
/** How far under its line the mark of a reply stands. */
const MARK_DOWN = 20;
const EDGE = 24;

/** A line or an ending with the place of its upper left corner. */
export interface Box extends PlacedNode {
  x: number;
  y: number;
}

/** One reply as a way from its line to what it leads to. */
export interface Way {
  from: string;
  reply: string;
  class: ReplyClass;
  /** Where it leads; absent when it leads nowhere. */
  to?: string;
  /** It closes a circle. */
  back: boolean;
  /** The way as an SVG path. */
  path: string;
  /** Where its mark stands. */
  mark: { x: number; y: number };
}

export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  ways: Way[];
}

/**
 * Puts every one of a row as near to where it is wished as its neighbours leave room: first as wished, then pushed apart
 * from the start side, then moved back by what it was pushed on the whole.
 */
function placeRow(row: readonly PlacedNode[], wish: (id: string) => number | undefined): Map<string, number> {
  const step = BOX.width + GAP.across;
  const wished = row.map((node, place) => wish(node.id) ?? place * step);
  const placed: number[] = [];
  wished.forEach((x, place) => placed.push(place === 0 ? x : Math.max(x, placed[place - 1]! + step)));
  const pushed = placed.reduce((sum, x, place) => sum + x - wished[place]!, 0) / Math.max(1, row.length);
  return new Map(row.map((node, place) => [node.id, placed[place]! - pushed]));
}

/** The layout of a tree in pixels: rows from above, each line once, each reply a way of its own. */
export function drawingOf(step: DialogueStep, { layers, edges }: TreeLayout): Drawing {
  const near = { up: new Map<string, string[]>(), down: new Map<string, string[]>() };
  for (const { from, to, back } of edges) {
    if (back) continue;
    near.up.set(to, [...(near.up.get(to) ?? []), from]);
    near.down.set(from, [...(near.down.get(from) ?? []), to]);
  }
  const across = new Map<string, number>();
  const place = (rows: readonly PlacedNode[][], side: Map<string, string[]>) => {
    for (const row of rows) {
      const placed = placeRow(row, (id) => {
        const theirs = (side.get(id) ?? []).flatMap((each) => across.get(each) ?? []);
        return theirs.length ? theirs.reduce((sum, x) => sum + x, 0) / theirs.length : across.get(id);
      });
      for (const [id, x] of placed) across.set(id, x);
    }
  };
  // Each under what leads to it; then each over what it leads to, so that neither strays far from the other.
  place(layers, near.up);
  place([...layers].reverse(), near.down);
  const left = Math.min(0, ...across.values());
  const boxes = layers.flat().map((node): Box => ({
    ...node,
    x: Math.round(across.get(node.id)! - left) + EDGE,
    y: node.layer * (BOX.height + GAP.down) + EDGE,
  }));
  const at = new Map(boxes.map((box) => [box.id, box]));
  const rows = layers.map((row) => row.flatMap(({ id }) => at.get(id) ?? []));
  const back = new Set(edges.filter((edge) => edge.back).map(({ from, to }) => `${from}>${to}`));
  return {
    width: Math.max(...boxes.map(({ x }) => x + BOX.width), 0) + EDGE,
    height: Math.max(...boxes.map(({ y }) => y + BOX.height), 0) + EDGE + (boxes.some(({ kind }) => kind === 'line') ? MARK_DOWN : 0),
    boxes,
    ways: step.nodes.flatMap((node) => waysOf(node, at, back, rows)),
  };
}

type Rows = readonly (readonly Box[])[];

function waysOf({ id, replies }: DialogueStep['nodes'][number], at: Map<string, Box>, backs: Set<string>, rows: Rows): Way[] {
  const from = at.get(id);
  if (!from) return [];
  // They leave in the order of where they go, so that few cross at once; those that go nowhere last.
  const goal = (next: string) => at.get(next)?.x ?? Infinity;
  const order = [...replies].sort((a, b) => goal(a.next) - goal(b.next) || replies.indexOf(a) - replies.indexOf(b));
  return order.map((reply, place): Way => {
    const x = from.x + (BOX.width * (place + 1)) / (replies.length + 1);
    const y = from.y + BOX.height;
    const to = at.get(reply.next);
    const back = backs.has(`${id}>${reply.next}`);
    return {
      from: id,
      reply: reply.id,
      class: reply.class,
      ...(to ? { to: to.id } : {}),
      back,
      path: to ? (back ? aroundTo(from, to, x, y) : downTo(from, to, x, y, rows)) : `M${x} ${y}V${y + MARK_DOWN}`,
      mark: { x, y: y + MARK_DOWN },
    };
  });
}

/** Down to the upper edge of what comes next, between the boxes of the rows that lie on the way. */
function downTo(from: Box, to: Box, x: number, y: number, rows: Rows): string {
  const end = to.x + BOX.width / 2;
  const start = y + MARK_DOWN;
  let path = `M${x} ${y}V${start}`;
  let here = { x, y: start };
  const bendTo = (there: { x: number; y: number }) => {
    const bend = Math.max(16, (there.y - here.y) / 2);
    path += `C${here.x} ${here.y + bend} ${there.x} ${there.y - bend} ${there.x} ${there.y}`;
    here = there;
  };
  for (let layer = from.layer + 1; layer < to.layer; layer += 1) {
    const top = layer * (BOX.height + GAP.down) + EDGE;
    const straight = x + ((end - x) * (top - start)) / (to.y - start);
    const free = freeAt(straight, rows[layer] ?? []);
    bendTo({ x: free, y: top });
    here = { x: free, y: top + BOX.height };
    path += `V${here.y}`;
  }
  bendTo({ x: end, y: to.y });
  return path;
}

/** The nearest place in a row that no box takes. */
function freeAt(x: number, row: readonly Box[]): number {
  const aside = GAP.across / 2;
  const taken = row.find((box) => x > box.x - aside && x < box.x + BOX.width + aside);
  if (!taken) return Math.round(x);
  return x < taken.x + BOX.width / 2 ? taken.x - aside : taken.x + BOX.width + aside;
}

/** Back up along the side of the line it comes from. */
function aroundTo(from: Box, to: Box, x: number, y: number): string {
  const side = from.x + BOX.width + GAP.across / 2;
  const start = y + MARK_DOWN;
  const end = to.x + BOX.width;
  const middle = to.y + BOX.height / 2;
  return `M${x} ${y}V${start}C${x} ${start + 24} ${side} ${start + 24} ${side} ${start}V${middle + 24}C${side} ${middle} ${end + 12} ${middle} ${end} ${middle}`;
}
