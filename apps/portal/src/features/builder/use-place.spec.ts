import type { ExerciseDefinition, Step } from '@attune/exercise';
import { changeStep, insertStep, moveStep, removeStep } from './state/edits';
import { changedPlace } from './use-place';

const words = { en: 'a', es: 'b' };
const text = (id: string): Step => ({ id, kind: 'text', prompt: words });
const start = {
  title: words,
  steps: [text('a'), { id: 'g', kind: 'before-after', scales: [], steps: [text('x'), text('y')] }, text('b')],
  endings: [],
} as unknown as ExerciseDefinition;

it('finds the step that an undone or redone edit was about', () => {
  const edited = changeStep(start, 'b', { ...text('b'), optional: true });
  expect(changedPlace(edited, start)).toBe('b');
  const inner = changeStep(start, 'x', { ...text('x'), optional: true });
  expect([changedPlace(inner, start), changedPlace(start, inner)]).toEqual(['x', 'x']);
  expect(changedPlace(removeStep(start, 'a'), start)).toBe('a');
  expect(changedPlace(start, insertStep(start, text('c'), { within: null, index: 3 }))).toBe('c');
  expect(changedPlace(moveStep(start, 'b', { within: null, index: 0 }), start)).toBe('a');
  expect(changedPlace({ ...start, title: { en: 'c', es: 'd' } }, start)).toBe('about');
  expect(changedPlace({ ...start, endings: [{ title: words, body: words }] }, start)).toBe('endings');
});
