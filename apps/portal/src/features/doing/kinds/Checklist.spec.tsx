/** @jest-environment jsdom */
import type { ChecklistStep } from '@attune/exercise';
import { fireEvent, screen } from '@testing-library/react';
import Checklist from './Checklist';
import { doStep } from './testing/do-step';

const step: ChecklistStep = {
  id: 'rhythm',
  kind: 'checklist',
  prompt: { en: 'What was there today?', es: '¿Qué hubo hoy?' },
  canWriteOwn: true,
  hours: true,
  lighter: true,
  items: [
    { id: 'meal', label: { en: 'A warm meal', es: 'Una comida caliente' }, lighter: { en: 'Bread and tea', es: 'Pan y té' } },
    { id: 'air', label: { en: 'Some air', es: 'Algo de aire' } },
  ],
};
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

it('is ticked by keyboard, in full or in its lighter form, never in both', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(Checklist, step);
  await user.tab();
  await user.keyboard(' ');
  expect(answer()).toEqual([{ id: 'meal', done: 'full' }]);
  await user.tab();
  await user.keyboard(' ');
  expect(answer()).toEqual([{ id: 'meal', done: 'lighter' }]);
  expect([box('A warm meal').checked, box(/^Lighter: Bread and tea/).checked]).toEqual([false, true]);
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByRole('status').textContent).toContain('2 of 2');
  expect(sentence()).toBe('A warm meal (lighter form) and Some air');
  await user.keyboard(' ');
  expect(answer()).toEqual([{ id: 'meal', done: 'lighter' }, { id: 'air' }]);
  expect([draftFaults(), faults()]).toEqual([[], []]);
});

it('says that there was nothing, which is an answer, and takes it back', async () => {
  const { user, answer, sentence } = await doStep(Checklist, step, { value: [{ id: 'meal', done: 'full' }] });
  await user.click(box('None of these'));
  expect(answer()).toEqual([{ id: 'meal' }, { id: 'air' }]);
  expect(sentence()).toBe('None of them this time');
  expect(box('None of these').checked).toBe(true);
  await user.click(box('None of these'));
  expect(answer()).toBeUndefined();
});

it('takes something of one’s own with an hour and a lighter form, keeps its words while they are typed anew, and lets it go', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Checklist, step);
  await user.click(screen.getByRole('button', { name: 'Change my list' }));
  await user.type(screen.getByLabelText('Something of your own'), 'Open the window{Enter}');
  const [, , hour] = screen.getAllByLabelText(/^At what hour/);
  fireEvent.change(hour!, { target: { value: '08:00' } });
  const [, , lighter] = screen.getAllByLabelText('A lighter form for a hard day');
  await user.type(lighter!, 'A gap');
  expect(answer()).toEqual([{ id: 'own-1', label: 'Open the window', at: '08:00', lighter: 'A gap' }]);
  await user.clear(screen.getByLabelText('In your words'));
  expect(answer()).toMatchObject([{ label: 'Open the window' }]);
  await user.type(screen.getByLabelText('In your words'), 'Fresh air');
  expect(answer()).toMatchObject([{ label: 'Fresh air' }]);
  expect([draftFaults(), faults()]).toEqual([[], []]);
  await user.click(screen.getByRole('button', { name: 'The list is set' }));
  await user.click(box(/^Fresh air/));
  expect(answer()).toMatchObject([{ id: 'own-1', done: 'full' }]);
  await user.click(screen.getByRole('button', { name: 'Change my list' }));
  await user.click(screen.getByRole('button', { name: 'Take out Fresh air' }));
  expect(answer()).toBeUndefined();
});

it('has no list to change where nothing of it is the client’s', async () => {
  const { canWriteOwn: _own, hours: _hours, lighter: _lighter, ...plain } = step;
  const { answer, user } = await doStep(Checklist, plain);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /^Lighter/ })).toBeNull();
  await user.click(box('Some air'));
  expect(answer()).toEqual([{ id: 'air', done: 'full' }]);
});
