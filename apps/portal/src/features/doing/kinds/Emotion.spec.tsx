/** @jest-environment jsdom */
import type { EmotionStep } from '@attune/exercise/on-demand';
import { screen, within } from '@testing-library/react';
import Emotion from './Emotion';
import { distinct, ownWordsIn } from './feelings/own-words';
import { doStep } from './testing/do-step';

const step: EmotionStep = { id: 'feel', kind: 'emotion', prompt: { en: 'What is here?', es: '¿Qué hay aquí?' } };
const wheel = () => within(screen.getAllByRole('group', { name: 'What is here?' })[1]!);

beforeEach(() => localStorage.clear());

it('names a feeling on the wheel by keyboard', async () => {
  const { user, answer, faults } = await doStep(Emotion, step);
  wheel().getByRole('button', { name: 'Longing' }).focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('checkbox', { name: 'Lonely' }));
  expect([answer(), faults()]).toEqual([[{ word: 'lonely' }], []]);
  expect(wheel().getByRole('button', { name: 'Longing, something here is chosen' })).toBeTruthy();
});

it('grows by the words the client adds, and keeps them at hand when they are taken back', async () => {
  const { user, answer, draftFaults } = await doStep(Emotion, step);
  expect(wheel().getAllByRole('button')).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: 'My own word' }));
  await user.keyboard('sea-glass{Enter}');
  expect([answer(), draftFaults()]).toEqual([[{ word: 'sea-glass' }], []]);
  await user.click(screen.getByRole('button', { name: 'Take out sea-glass' }));
  expect(answer()).toBeUndefined();
  await user.click(await screen.findByRole('button', { name: 'Mine' }));
  await user.click(screen.getByRole('checkbox', { name: 'sea-glass' }));
  expect(answer()).toEqual([{ word: 'sea-glass' }]);
});

it('offers own words of earlier steps', async () => {
  await doStep(Emotion, step, { answers: { before: [{ word: 'sea-glass' }, { word: 'sad' }] } });
  expect(await screen.findByRole('button', { name: 'Mine' })).toBeTruthy();
});

it('offers own words of earlier entries, and does without them while there is no line', async () => {
  const items = [{ answers: { then: [{ word: 'hueco', intensity: 4 }, { word: 'sad' }] } }, { answers: { later: [{ word: 'Hueco' }] } }];
  globalThis.fetch = async (address) => {
    expect(String(address)).toContain('/clients/c-1/responses?opened=true');
    return { ok: true, text: async () => JSON.stringify({ items, next: null }) } as Response;
  };
  const { user } = await doStep(Emotion, step, { clientId: 'c-1' });
  await user.click(await screen.findByRole('button', { name: 'Mine' }));
  expect(within(screen.getByRole('group', { name: 'Words of your own' })).getAllByRole('checkbox')).toHaveLength(1);
  globalThis.fetch = () => Promise.reject(new TypeError('no line'));
  await doStep(Emotion, step, { clientId: 'c-1' });
  expect(wheel().getAllByRole('button')).toHaveLength(8);
});

it('takes a typed word that the wheel knows for the one it knows', async () => {
  const { user, answer } = await doStep(Emotion, step);
  await user.click(screen.getByRole('button', { name: 'My own word' }));
  await user.keyboard('lonely {Enter}');
  expect(answer()).toEqual([{ word: 'lonely' }]);
  expect(wheel().getAllByRole('button')).toHaveLength(8);
});

it('shows the same words as a list, and as a list again next time', async () => {
  const { user, answer } = await doStep(Emotion, step);
  await user.click(screen.getByRole('radio', { name: 'As a list' }));
  await user.click(screen.getByText('Tired', { selector: 'summary' }));
  await user.click(screen.getByRole('checkbox', { name: 'Numb' }));
  expect(answer()).toEqual([{ word: 'numb' }]);
  await doStep(Emotion, step, { value: [{ word: 'numb' }] });
  expect((screen.getByRole('radio', { name: 'As a list' }) as HTMLInputElement).checked).toBe(true);
  expect(screen.getByText(/one chosen/).closest('details')?.open).toBe(true);
});

describe('own words among answers', () => {
  it('are found wherever feelings were named, and nowhere else', () => {
    const answers = {
      feel: [{ word: 'sea-glass', intensity: 3 }, { word: 'sad' }],
      entries: [{ then: [{ word: 'like a lid' }], note: 'word' }],
      note: 'a word',
      circle: [{ id: 'p-1', name: 'word' }],
      empty: null,
    };
    expect(ownWordsIn(answers)).toEqual(['sea-glass', 'like a lid']);
  });

  it('stand once, as they were first met', () => {
    expect(distinct(['Hueco', 'hueco', 'calma rara', 'HUECO'])).toEqual(['Hueco', 'calma rara']);
  });
});
