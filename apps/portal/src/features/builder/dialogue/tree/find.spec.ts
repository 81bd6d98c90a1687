import { firstTree, layoutOf } from '@attune/exercise';
import { placesWith } from './find';

const step = firstTree('talk', {
  person: 'Noa',
  scene: 'In the kitchen.',
  ask: 'I need Sunday.',
  lines: [
    { temperament: 'warm', says: '¿Salimos mañana?' },
    { temperament: 'guilt', says: 'You never have time.' },
  ],
});
const found = (words: string) => placesWith(step, layoutOf(step), words);

it.each([
  ['never HAVE', ['guilt-1']],
  ['manana', ['warm-1']],
  ['  ', []],
  ['no such words', []],
  ['Terminó con una palabra', ['e-sharp']],
])('finds %j by words in either language', (words, places) => expect(found(words)).toEqual(places));

it('finds a line by a reply to it, in the order of the picture', () => {
  const order = layoutOf(step).layers.flat().map(({ id }) => id);
  const all = found('Sunday');
  expect(all).toEqual(order.filter((id) => step.nodes.some((node) => node.id === id)));
});
