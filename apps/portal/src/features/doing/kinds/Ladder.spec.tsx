/** @jest-environment jsdom */
import type { LadderStep } from '@attune/exercise/on-demand';
import { fireEvent, screen } from '@testing-library/react';
import Ladder from './Ladder';
import { doStep } from './testing/do-step';

const both = (en: string, es = en) => ({ en, es });
const step: LadderStep = {
  id: 'rungs',
  kind: 'ladder',
  prompt: both('Pick one small invitation.'),
  canWriteOwn: true,
  rungs: [
    { id: 'coffee', label: both('Ask for a coffee', 'Invitar a un café'), expected: 5 },
    { id: 'text', label: both('Send a text', 'Mandar un mensaje'), expected: 2 },
    { id: 'evening', label: both('Ask for an evening', 'Pedir una tarde') },
  ],
  distress: { prompt: both('How hard is it?'), min: 0, max: 10, labels: { '0': both('Not hard'), '10': both('Very hard') } },
  outcomes: [{ id: 'met', label: both('Met warmly') }],
};

const rungs = () => screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent);

it('offers the smallest rung first, and another as soon as that was climbed', async () => {
  await doStep(Ladder, step);
  expect(rungs()).toEqual(['Send a textsmallest so far2 of 10', 'Ask for a coffee5 of 10', 'Ask for an evening']);
  await doStep(Ladder, step, { value: { climbed: ['text'] }, language: 'es' });
  expect(rungs()).toEqual(['Mandar un mensajeya lo subiste2 de 10', 'Invitar a un caféel más pequeño por ahora5 de 10', 'Pedir una tarde']);
});

it('is climbed by keyboard: chosen, guessed at, done and told', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(Ladder, step);
  expect(faults().map(({ code }) => code)).toEqual(['required']);
  await user.tab();
  await user.keyboard(' ');
  fireEvent.change(screen.getAllByRole('slider')[0]!, { target: { value: '6' } });
  expect([answer(), faults()]).toEqual([{ chosen: 'text', predicted: 6 }, []]);
  await user.click(screen.getByText('I did it. How was it?'));
  fireEvent.change(screen.getAllByRole('slider')[1]!, { target: { value: '3' } });
  expect(screen.getByText('You expected 6. It was 3.').getAttribute('role')).toBe('status');
  await user.click(screen.getByRole('radio', { name: 'Met warmly' }));
  await user.type(screen.getByRole('textbox'), 'She asked back.');
  expect(answer()).toEqual({ chosen: 'text', predicted: 6, actual: 3, outcome: 'met', note: 'She asked back.' });
  expect(draftFaults()).toEqual([]);
  expect(sentence()).toContain('Send a text: expected 6, it was 3');
});

it('gives back what was told of a rung when a finger slipped to another one', async () => {
  const told = { chosen: 'text', predicted: 6, actual: 3, note: 'She asked back.' };
  const { user, answer } = await doStep(Ladder, step, { value: told });
  await user.click(screen.getByRole('radio', { name: /coffee/ }));
  expect(answer()).toEqual({ chosen: 'coffee' });
  await user.click(screen.getByRole('radio', { name: /Send a text/ }));
  expect(answer()).toEqual(told);
});

it('opens the second half at once for a climb that was begun another day', async () => {
  await doStep(Ladder, step, { value: { chosen: 'text', predicted: 6 } });
  expect(screen.getByText('I did it. How was it?').closest('details')?.open).toBe(true);
});

it('is built by the client: own rungs, own numbers, rungs taken out and put back', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Ladder, step, { value: { chosen: 'coffee', predicted: 4 } });
  await user.click(screen.getByRole('button', { name: 'Change the ladder' }));
  await user.type(screen.getByRole('textbox', { name: 'A step of my own' }), 'Wave to the neighbor{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wave to the neighbor' }), '1');
  await user.click(screen.getByRole('button', { name: 'Take out Ask for a coffee' }));
  expect(draftFaults()).toEqual([]);
  expect(answer()).toEqual({
    rungs: [{ id: 'text', expected: 2 }, { id: 'evening' }, { id: 'own-1', label: 'Wave to the neighbor', expected: 1 }],
  });
  await user.click(screen.getByRole('button', { name: /Put back Ask for a coffee/ }));
  await user.click(screen.getByRole('button', { name: 'Done with the ladder' }));
  expect(rungs()[0]).toContain('Wave to the neighbor');
  await user.click(screen.getByRole('radio', { name: /Wave/ }));
  expect([answer(), faults()]).toEqual([expect.objectContaining({ chosen: 'own-1' }), []]);
});
