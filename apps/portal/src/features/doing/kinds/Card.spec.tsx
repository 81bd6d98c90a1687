/** @jest-environment jsdom */
import type { CardStep, TextStep } from '@attune/exercise';
import { fireEvent, screen } from '@testing-library/react';
import Card from './Card';
import { doStep } from './testing/do-step';

const line = (id: string): TextStep => ({ id, kind: 'text', prompt: { en: 'A kind sentence', es: 'Una frase amable' } });
const step: CardStep = {
  id: 'keep',
  kind: 'card',
  prompt: { en: 'Keep one as a card?', es: '¿Guardar una como tarjeta?' },
  card: { from: ['kind-1', 'kind-2'], pick: 'one', editable: true, returns: 'ask' },
};
const before = { earlier: [line('kind-1'), line('kind-2')], answers: { 'kind-1': 'It can wait.', 'kind-2': 'I did enough.' } };

it('makes a card of earlier words by keyboard, in a look, at a place, at an hour', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Card, step, before);
  await user.tab();
  await user.keyboard(' ');
  await user.keyboard('{ArrowDown}');
  expect(answer()).toEqual({ from: 'kind-2', text: 'I did enough.' });
  await user.click(screen.getByRole('radio', { name: 'Soft' }));
  await user.click(screen.getByRole('checkbox', { name: 'On my first page' }));
  await user.click(screen.getByRole('radio', { name: 'In the evening' }));
  expect(answer()).toEqual({ from: 'kind-2', text: 'I did enough.', look: 'soft', places: ['phone'], at: '18:00' });
  fireEvent.change(screen.getByLabelText('Or at an hour you choose'), { target: { value: '21:15' } });
  expect(answer()).toMatchObject({ at: '21:15' });
  expect([draftFaults(), faults()]).toEqual([[], []]);
  await user.click(screen.getByRole('checkbox', { name: 'On my first page' }));
  await user.click(screen.getByRole('radio', { name: 'No, it stays here' }));
  expect(answer()).toEqual({ from: 'kind-2', text: 'I did enough.', look: 'soft' });
});

it('lets the words be changed, or others be written', async () => {
  const { user, answer, draftFaults } = await doStep(Card, step, before);
  await user.click(screen.getByRole('radio', { name: 'It can wait.' }));
  await user.type(screen.getByLabelText('Change them, if you like'), ' Till tomorrow.');
  expect(answer()).toEqual({ from: 'kind-1', text: 'It can wait. Till tomorrow.' });
  await user.click(screen.getByRole('radio', { name: 'Other words' }));
  expect(answer()).toEqual({ text: 'It can wait. Till tomorrow.' });
  await user.clear(screen.getByLabelText('The words on the card'));
  expect(answer()).toBeUndefined();
  await user.type(screen.getByLabelText('The words on the card'), 'Breathe.');
  expect(answer()).toEqual({ text: 'Breathe.' });
  expect(screen.getByRole('region', { name: 'Your card' }).textContent).toBe('Breathe.');
  expect(draftFaults()).toEqual([]);
});

it('asks for words at once where there are none to choose from, and offers no print before paper was chosen', async () => {
  const { user, answer } = await doStep(Card, step);
  await user.tab();
  await user.keyboard('Soup is kind.');
  expect(answer()).toEqual({ text: 'Soup is kind.' });
  expect(screen.queryByRole('button', { name: 'Print this card' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'On paper' }));
  expect(screen.getByRole('button', { name: 'Print this card' })).toBeTruthy();
});

it('leaves the words as they were where the card is not to be changed', async () => {
  const { user, answer } = await doStep(Card, { ...step, card: { from: ['kind-1'], pick: 'one' }, looks: ['plain'], places: [] }, before);
  await user.click(screen.getByRole('radio', { name: 'It can wait.' }));
  expect(answer()).toEqual({ from: 'kind-1', text: 'It can wait.' });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText('How should it look?')).toBeNull();
});

it('prints the card that it shows, and marks it no longer once that is done', async () => {
  const { user } = await doStep(Card, step, { value: { text: 'Soup is kind.', places: ['print'] } });
  const card = document.querySelector<HTMLElement>('[data-card]');
  const printed: (string | undefined)[] = [];
  window.print = () => printed.push(card?.dataset.card);
  await user.click(screen.getByRole('button', { name: 'Print this card' }));
  window.dispatchEvent(new Event('afterprint'));
  expect([...printed, card?.dataset.card]).toEqual(['print', '']);
});
