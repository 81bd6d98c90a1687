import type { ExerciseDefinition, Step } from '@attune/exercise';
import { placeInSmaller } from './place-in-smaller';

const words = (text: string) => ({ en: text, es: text });
const text = (id: string): Step => ({ id, kind: 'text', prompt: words(id) });
const note = (id: string): Step => ({ id, kind: 'instruction', body: words(id) });

const definition = {
  steps: [note('start'), text('one'), text('two'), note('between'), text('three')],
  smaller: { minutes: 1, about: words('small'), keeps: ['start', 'one', 'between', 'three'] },
} as unknown as ExerciseDefinition;

describe('where the smaller version goes on', () => {
  it('is the first question that is still open, not what was read before', () => {
    expect(placeInSmaller(definition, {}, 'two')).toBe('one');
  });

  it('is what comes from here on when the earlier ones are answered', () => {
    expect(placeInSmaller(definition, { one: 'Said.' }, 'two')).toBe('between');
    expect(placeInSmaller(definition, { one: 'Said.' }, 'three')).toBe('three');
  });

  it('is the check when nothing is left', () => {
    expect(placeInSmaller({ ...definition, smaller: { ...definition.smaller!, keeps: ['one'] } }, { one: 'Said.' }, 'three')).toBe('review');
  });
});
