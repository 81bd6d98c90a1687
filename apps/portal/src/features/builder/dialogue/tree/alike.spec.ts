import { isAlike } from './alike';

it.each([
  ['I need Sunday.', 'I need Sunday.', true],
  ['I hear you. For me it stays like this: I need Sunday.', 'Te escucho. Para mí sigue siendo así: I need Sunday.', true],
  ['Hola, Noa', 'Hola, Noa', true],
  ['{person} waits.', '{person} espera.', false],
  ['No.', 'No.', false],
  ['Not today.', 'Hoy no.', false],
  ['', '', false],
])('%s / %s: the same words stand in both: %s', (en, es, alike) => expect(isAlike({ en, es })).toBe(alike));
