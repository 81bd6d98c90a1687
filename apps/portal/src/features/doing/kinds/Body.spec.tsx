/** @jest-environment jsdom */
import type { BodyStep } from '@attune/exercise';
import { fireEvent, screen, within } from '@testing-library/react';
import Body from './Body';
import { doStep } from './testing/do-step';

const step: BodyStep = { id: 'where', kind: 'body', prompt: { en: 'Where do you notice it?', es: '¿Dónde lo notas?' }, places: ['throat', 'chest', 'skin'] };
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const felt = () => within(screen.getByRole('region', { name: 'How does it feel there?' }));

it('names a place and how it feels there by keyboard alone', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(Body, step);
  box('Chest').focus();
  await user.keyboard(' ');
  expect(answer()).toEqual([{ place: 'chest' }]);
  felt().getByRole('checkbox', { name: 'Tight' }).focus();
  await user.keyboard(' ');
  felt().getByLabelText('Another word').focus();
  await user.keyboard('like a lid{Enter}');
  fireEvent.change(felt().getByRole('slider'), { target: { value: '6' } });
  expect(answer()).toEqual([{ place: 'chest', qualities: ['tight', 'like a lid'], intensity: 6 }]);
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(sentence()).toBe('Chest: tight and like a lid (6 of 10)');
  await user.click(felt().getByRole('checkbox', { name: 'like a lid' }));
  expect(answer()).toEqual([{ place: 'chest', qualities: ['tight'], intensity: 6 }]);
});

it('opens the place named last, shows the others in words, and takes a place out', async () => {
  const { user, answer } = await doStep(Body, step, { value: [{ place: 'throat', qualities: ['cold'], intensity: 2 }] });
  await user.click(box('Skin'));
  const throat = felt().getByRole('button', { name: /^Throat/ });
  expect([throat.getAttribute('aria-expanded'), throat.textContent]).toEqual(['false', 'Throatcold · 2 of 10']);
  await user.click(throat);
  expect(felt().getByRole('button', { name: 'Skin' }).getAttribute('aria-expanded')).toBe('false');
  await user.click(felt().getByRole('button', { name: 'Take out: Throat' }));
  expect(answer()).toEqual([{ place: 'skin' }]);
  expect(screen.getByText('One place named.').getAttribute('role')).toBe('status');
});

it('lets an answer without a place stand alone', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Body, step, { value: [{ place: 'chest' }] });
  await user.click(box("I can't tell"));
  expect(answer()).toEqual([{ place: 'cannot-tell' }]);
  expect(screen.queryByRole('region')).toBeNull();
  expect([draftFaults(), faults()]).toEqual([[], []]);
  await user.click(box('Chest'));
  expect(answer()).toEqual([{ place: 'chest' }]);
});

it('takes a touch on the figure as the same answer, on both sides and both hands of it', async () => {
  const { user, answer } = await doStep(Body, { ...step, places: undefined, intensity: false, canWriteOwn: false });
  const hands = [...document.querySelectorAll('path')].filter((path) => path.getAttribute('transform'));
  await user.click(hands[1]!);
  expect(answer()).toEqual([{ place: 'hands' }]);
  expect(document.querySelectorAll('path.chosen')).toHaveLength(4);
  expect(box('Hands').checked).toBe(true);
  expect(felt().queryByRole('slider')).toBeNull();
  expect(felt().queryByLabelText('Another word')).toBeNull();
});
