/** @jest-environment jsdom */
import type { CommitmentsStep } from '@attune/exercise';
import { fireEvent, screen, within } from '@testing-library/react';
import Commitments from './Commitments';
import { doStep } from './testing/do-step';

const step: CommitmentsStep = {
  id: 'promises',
  kind: 'commitments',
  prompt: { en: 'Your promises', es: 'Tus promesas' },
  canWriteOwn: true,
  commitments: [{ id: 'lunch', label: { en: 'Lunch away from the screen', es: 'Almuerzo lejos de la pantalla' } }],
  rhythms: [{ id: 'daily', label: { en: 'Every day', es: 'Cada día' } }],
  reasons: [{ id: 'tired', label: { en: 'I was tired', es: 'Me faltó energía' } }],
};
const went = (promise: string) => within(screen.getByRole('group', { name: `How did it go? ${promise}` }));

it('is answered by keyboard, and asks for nothing more once it was kept', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Commitments, step);
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(answer()).toEqual([{ id: 'lunch', state: 'kept' }]);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^How often/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: /^How often/ }), 'daily');
  expect(answer()).toEqual([{ id: 'lunch', state: 'kept', rhythm: 'daily' }]);
  expect(screen.queryByLabelText('Moved to which day?')).toBeNull();
  expect([draftFaults(), faults()]).toEqual([[], []]);
});

it('moves to a day, with a reason where one is given, and forgets both with the state', async () => {
  const { user, answer, draftFaults, sentence } = await doStep(Commitments, step);
  await user.click(went('Lunch away from the screen').getByRole('radio', { name: 'Moved' }));
  fireEvent.change(screen.getByLabelText('Moved to which day?'), { target: { value: '2026-11-29' } });
  await user.click(screen.getByRole('radio', { name: 'I was tired' }));
  await user.type(screen.getByLabelText('In your words, if you like'), 'A long night');
  expect(answer()).toEqual([{ id: 'lunch', state: 'moved', movedTo: '2026-11-29', reason: 'tired', because: 'A long night' }]);
  expect(draftFaults()).toEqual([]);
  expect(sentence()).toContain('moved to Sunday, November 29, 2026');
  await user.click(went('Lunch away from the screen').getByRole('radio', { name: 'Not this time' }));
  expect(answer()).toEqual([{ id: 'lunch', state: 'not-kept', reason: 'tired', because: 'A long night' }]);
  await user.click(went('Lunch away from the screen').getByRole('radio', { name: 'Not due yet' }));
  expect(answer()).toBeUndefined();
});

it('takes promises of one’s own, numbers them anew where one is free, and lets them go', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Commitments, step, { value: [{ id: 'own-1', label: 'Rest at four' }] });
  const line = screen.getByLabelText(/^A promise of your own/);
  await user.type(line, '  Call nobody after nine {Enter}');
  expect(answer()).toEqual([
    { id: 'own-1', label: 'Rest at four' },
    { id: 'own-2', label: 'Call nobody after nine' },
  ]);
  expect(document.activeElement).toBe(line);
  await user.click(screen.getByRole('button', { name: 'Take out Rest at four' }));
  await user.type(line, 'Soup{Enter}');
  expect(answer()).toEqual([
    { id: 'own-2', label: 'Call nobody after nine' },
    { id: 'own-1', label: 'Soup' },
  ]);
  await user.click(went('Soup').getByRole('radio', { name: 'Kept' }));
  expect([draftFaults(), faults()]).toEqual([[], []]);
});
