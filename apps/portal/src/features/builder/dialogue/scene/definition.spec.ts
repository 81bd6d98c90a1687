import { checkDefinition, firstTree, type SceneTemperament } from '@attune/exercise';
import fc from 'fast-check';
import { alikeAt } from '../tree/texts';
import { REHEARSAL, sceneExercise, usualTitle } from './definition';

const moods: SceneTemperament[] = ['warm', 'pushing-back', 'guilt', 'silence', 'anger'];
const words = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('{person}', '{', 'I need Sunday.', ''));

it('is an exercise that can be published at once, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.record({ title: words, person: words, scene: words, ask: words, temperament: fc.constantFrom(...moods), says: words, then: words }),
      ({ temperament, says, then, ask, ...rest }) => {
        const made = sceneExercise({ ...rest, ask: `Sunday ${ask}`, lines: [{ temperament, says: `So ${says}`, then }] });
        expect(checkDefinition(made)).toEqual([]);
      },
    ),
  );
});

it('is called as it was typed, else as usual', () => {
  const scene = { person: 'Noa', scene: '', ask: 'I need Sunday.', lines: [{ temperament: 'warm' as const, says: 'Shall we?' }] };
  expect(sceneExercise({ ...scene, title: ' Sundays ' }).title).toEqual({ en: 'Sundays', es: 'Sundays' });
  expect(sceneExercise({ ...scene, title: ' {} ' }).title).toEqual(usualTitle);
});

it('knows which words wait for the other language, and ours do not', () => {
  const scene = { person: 'Noa', scene: 'At the table.', ask: 'I need Sunday.', lines: [{ temperament: 'warm' as const, says: 'Shall we go?' }] };
  const tree = firstTree(REHEARSAL, scene);
  const waiting = alikeAt(tree).map(({ node, reply, variant }) => [node ?? variant, reply].filter(Boolean).join('/'));
  expect(waiting).toContain('first');
  expect(waiting).toContain('warm-1');
  expect(waiting).toContain('warm-1/clear-warm');
  expect(waiting).toContain('warm-2/clear-warm');
  expect(waiting).not.toContain('warm-1/gives-in');
  expect(waiting.filter((at) => at.startsWith('e-'))).toEqual([]);
});
