/** @jest-environment jsdom */
import type { TextStep } from '@attune/exercise';
import { act, fireEvent, screen } from '@testing-library/react';
import { doStep } from './testing/do-step';
import Text from './Text';

const letter: TextStep = { id: 'letter', kind: 'text', size: 'long', returns: 'date', prompt: { en: 'A letter to yourself', es: 'Una carta para ti' } };

// The question when it comes back is loaded with the first letter.
beforeAll(() => act(async () => void (await doStep(Text, letter, { value: 'Dear me' }))));

it('keeps a letter as its words, and with a day once it is to come back', async () => {
  const { user, answer, draftFaults, faults } = await doStep(Text, letter);
  await user.tab();
  await user.keyboard('Dear me');
  expect(answer()).toBe('Dear me');
  fireEvent.change(await screen.findByLabelText('Or on a day you choose'), { target: { value: '2027-01-04' } });
  expect(answer()).toEqual({ text: 'Dear me', on: '2027-01-04' });
  await user.type(screen.getByRole('textbox', { name: 'A letter to yourself' }), ', rest.');
  expect(answer()).toEqual({ text: 'Dear me, rest.', on: '2027-01-04' });
  expect([draftFaults(), faults()]).toEqual([[], []]);
  await user.click(screen.getByRole('radio', { name: 'No, it stays here' }));
  expect(answer()).toBe('Dear me, rest.');
  await user.clear(screen.getByRole('textbox', { name: 'A letter to yourself' }));
  expect(answer()).toBeUndefined();
});

it('opens a letter with its words and its day, and asks nothing more of an ordinary text', async () => {
  await doStep(Text, letter, { value: { text: 'Dear me', on: '2027-01-04' } });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Dear me');
  expect((await screen.findByLabelText<HTMLInputElement>('Or on a day you choose')).value).toBe('2027-01-04');
  await doStep(Text, { ...letter, returns: undefined }, { value: 'Dear me' });
  expect(screen.queryByRole('radio')).toBeNull();
});
