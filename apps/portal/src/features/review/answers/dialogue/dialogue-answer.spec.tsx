/** @jest-environment jsdom */
import { choose, loadKinds, rewind, startDialogue, writeOwn, type DialogueStep, type ExerciseDefinition } from '@attune/exercise/on-demand';
import { library } from '@attune/exercise/library';
import { cleanup, render, screen, within } from '@testing-library/react';
import { speak } from '../../../../lib/testing/texts';
import { DialogueAnswer } from '../DialogueAnswer';

const { definition } = library.find(({ slug }) => slug === 'saying-no-warmly')!;
const step = definition.steps
  .flatMap((each) => (each.kind === 'before-after' ? each.steps : [each]))
  .find((each): each is DialogueStep => each.kind === 'dialogue')!;
const first = step.nodes.find(({ id }) => id === 'small-1')!;
const reply = (name: string) => first.replies.find((each) => each.class === name)!;
const lineAfter = (id: string) => step.nodes.find((node) => node.id === id)?.says?.en ?? '';

beforeAll(() => loadKinds(definition as ExerciseDefinition));
beforeEach(() => {
  cleanup();
  speak('en');
});

const opened = (person?: string) => startDialogue(step, { variant: 'small', temperament: 'warm', seed: 's', person });

it('shows at each turn what else could have been said, and where it led', () => {
  render(<DialogueAnswer step={step} value={choose(step, opened(), reply('gives-in').id).turns} />);
  const road = within(screen.getByText('What else could have been said').closest('details')!);
  expect(road.getByText(reply('clear-warm').text.en)).toBeTruthy();
  expect(road.getByText(reply('attacks').text.en)).toBeTruthy();
  expect(road.queryByText(reply('gives-in').text.en)).toBeNull();
  expect(road.getByText(`Then Alex: ${lineAfter(reply('clear-warm').next)}`)).toBeTruthy();
});

it('sets attempts beside each other with their counts, and keeps what was taken back in sight', () => {
  let run = choose(step, opened('Mar'), reply('attacks').id);
  run = writeOwn(step, rewind(run, 0), 'Not this time.', 'clear-warm');
  const again = choose(step, startDialogue(step, { variant: 'small', temperament: 'warm', seed: 's' }, run.turns), reply('gives-in').id);
  render(<DialogueAnswer step={step} value={again.turns} />);
  const [one, two] = within(screen.getByRole('list', { name: 'The attempts beside each other' })).getAllByRole('listitem');
  expect(one!.textContent).toMatch(/1\. Mar: Warm · level 1 of 4.*Clear and warm: 1.*one own line.*one turn taken back/);
  expect(two!.textContent).toMatch(/2\. Alex: Warm.*Gives way: 1/);
  expect(two!.textContent).not.toMatch(/own line|taken back/);
  expect(screen.getByText('“Not this time.”')).toBeTruthy();
  expect(screen.getByText('taken back').closest('li')!.textContent).toContain(reply('attacks').text.en);
  expect(document.body.textContent).not.toContain('{');
});
