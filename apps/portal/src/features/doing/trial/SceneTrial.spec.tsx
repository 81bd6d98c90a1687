/** @jest-environment jsdom */
import { firstTree, type DialogueStep } from '@attune/exercise';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { openedAt, SceneTrial } from './SceneTrial';

const made = firstTree('talk', {
  person: 'Noa',
  scene: 'At the table.',
  ask: 'I need Sunday.',
  lines: [
    { temperament: 'warm', says: 'Shall we go out?' },
    { temperament: 'anger', says: 'Again!' },
  ],
});
const shared: DialogueStep = {
  ...made,
  nodes: made.nodes.map((node) => (node.id === 'hurt' ? { ...node, as: { anger: { says: { en: 'Out with it!', es: '¡Dilo ya!' } } } } : node)),
};

function play(step: DialogueStep, from: string, temperament: string | null) {
  cleanup();
  speak('en');
  likeABrowser();
  Element.prototype.scrollTo = () => undefined;
  const stood: (string | null)[] = [];
  render(<SceneTrial step={step} from={from} temperament={temperament} onStand={(id) => stood.push(id)} />);
  const user = userEvent.setup();
  return { stood, press: (name: RegExp) => user.click(screen.getByRole('button', { name })), type: (words: string) => user.type(screen.getByRole('textbox'), words), user };
}

it('plays from any line as one temperament puts it, with the kind of each reply beside it', async () => {
  const { press, stood } = play(shared, 'hurt', 'anger');
  expect(screen.getByText('Out with it!')).toBeTruthy();
  expect(screen.getByText('At the table.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /I need Sunday/ }).textContent).toContain('Clear and warm');
  await press(/I need Sunday/);
  expect(screen.getByRole('heading', { name: 'It got sharp, and you came back' })).toBeTruthy();
  expect(stood.at(-1)).toBe('e-repaired');
  await press(/Rewind to here/);
  expect(stood.at(-1)).toBe('hurt');
});

it('lets a line of one’s own lead on by its kind', async () => {
  const { press, type, user, stood } = play(made, 'warm-1', 'warm');
  await press(/Say it my way/);
  await type('Not this time.');
  await user.click(screen.getByRole('radio', { name: /^Gives way/ }));
  await press(/^Say it$/);
  expect(screen.getByText('Not this time.')).toBeTruthy();
  expect(stood.at(-1)).toBe('settled');
});

it('says when a reply leads nowhere, and offers nothing further', async () => {
  const open = { ...made, nodes: made.nodes.map((node) => (node.id === 'hurt' ? { ...node, replies: node.replies.map((reply) => ({ ...reply, next: '' })) } : node)) };
  const { press, stood } = play(open, 'hurt', null);
  await press(/I need Sunday/);
  expect(stood.at(-1)).toBeNull();
  expect(screen.queryByRole('heading', { name: 'What do you say?' })).toBeNull();
});

it('opens at the line in the level of the temperament, and without one in the first', () => {
  expect(openedAt(made, 'hurt', 'anger').variants.map(({ id, temperaments }) => [id, temperaments.map(({ start }) => start)])).toEqual([['harder', ['hurt']]]);
  expect(openedAt(made, 'hurt', null).variants[0]!.id).toBe('first');
});
