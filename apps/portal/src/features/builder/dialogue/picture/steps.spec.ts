import { firstTree, layoutOf, type DialogueStep } from '@attune/exercise';
import fc from 'fast-check';
import { drawingOf, BOX } from './geometry';
import { arrows, stepTo, type Arrow } from './steps';

const step = firstTree('talk', {
  person: 'Noa',
  scene: 'In the kitchen.',
  ask: 'I need Sunday.',
  lines: [
    { temperament: 'warm', says: 'Shall we?' },
    { temperament: 'guilt', says: 'You never have time.' },
  ],
});
const layout = layoutOf(step);
const go = (at: string, ...keys: Arrow[]) =>
  keys.reduce<{ at: string; trail: string[] }>(
    (now, key) => ({ at: stepTo(step, layout, now.at, key, now.trail), trail: [...now.trail, now.at] }),
    { at, trail: [] },
  ).at;

describe('the arrows', () => {
  it('lead down to what the first reply leads to, and back up the way one came', () => {
    const first = step.nodes.find(({ id }) => id === 'guilt-1')!.replies[0]!.next;
    expect(go('guilt-1', 'ArrowDown')).toBe(first);
    expect(go('guilt-1', 'ArrowDown', 'ArrowUp')).toBe('guilt-1');
    expect(go('guilt-2', 'ArrowDown', 'ArrowUp')).toBe('guilt-2');
  });

  it('lead aside within a row, and stay at its ends', () => {
    const [left, right] = layout.layers[0]!.map(({ id }) => id);
    expect(go(left!, 'ArrowRight')).toBe(right);
    expect(go(left!, 'ArrowLeft')).toBe(left);
    expect(go(right!, 'ArrowRight')).toBe(right);
    expect(go(left!, 'ArrowUp')).toBe(left);
  });

  it('lead to the first and the last of all', () => {
    expect(go('hurt', 'Home')).toBe(layout.layers[0]![0]!.id);
    expect(go('hurt', 'End')).toBe(layout.layers.at(-1)!.at(-1)!.id);
  });

  it('lead somewhere in the picture from anywhere, also where nothing is any more', () => {
    const ids = layout.layers.flat().map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids, 'gone'), fc.array(fc.constantFrom(...arrows), { minLength: 1, maxLength: 12 }), (at, keys) => {
        expect(ids).toContain(go(at, ...keys));
      }),
    );
  });

  it('reach every line and ending', () => {
    const found = new Set<string>([layout.layers[0]![0]!.id]);
    for (const at of found) for (const key of arrows) found.add(stepTo(step, layout, at, key));
    expect(found.size).toBe(step.nodes.length + step.endings.length);
  });
});

/** A tree that is twice as wide with every row. */
function large(lines: number): DialogueStep {
  const nodes = Array.from({ length: lines }, (_, n) => ({
    ...step.nodes[0]!,
    id: `l-${n}`,
    replies: [n * 2 + 1, n * 2 + 2, n * 2 + 1].map((next, place) => ({
      id: `r-${place}`,
      class: step.nodes[0]!.replies[place]!.class,
      text: { en: 'x', es: 'x' },
      next: next < lines ? `l-${next}` : 'e-held',
    })),
  }));
  return { ...step, nodes, variants: [{ ...step.variants[0]!, temperaments: [{ ...step.variants[0]!.temperaments[0]!, start: 'l-0' }] }] };
}

describe('the drawing', () => {
  it.each([1, 30, 300])('of %i lines lays no box over another, and draws every reply once', (lines) => {
    const tree = large(lines);
    const { boxes, ways, width, height } = drawingOf(tree, layoutOf(tree));
    expect(boxes).toHaveLength(lines + step.endings.length);
    expect(ways).toHaveLength(lines * 3);
    for (const [index, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + BOX.width).toBeLessThanOrEqual(width);
      expect(a.y + BOX.height).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
      }
    }
  });

  it('shows a reply that leads nowhere as a way without an end', () => {
    const open = { ...step, nodes: step.nodes.map((node, place) => (place ? node : { ...node, replies: [{ ...node.replies[0]!, next: '' }] })) };
    const way = drawingOf(open, layoutOf(open)).ways.find(({ from }) => from === open.nodes[0]!.id)!;
    expect(way.to).toBeUndefined();
    expect(way.path).not.toContain('C');
  });
});
