/** @jest-environment jsdom */
import { attemptsOf, loadKinds, type DialogueStep, type DialogueTurn, type ExerciseDefinition } from '@attune/exercise/on-demand';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, useSyncExternalStore } from 'react';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { Router } from '../../../lib/router';
import { DoingContext } from '../context';
import type { Screens } from '../screens';
import { TrialKeeper } from '../trial/TrialKeeper';
import RehearsalScreen from './RehearsalScreen';

const both = (text: string) => ({ en: text, es: text });
const replies = (next: Record<'yes' | 'no' | 'ouch', string>) => [
  { id: 'yes', class: 'gives-in' as const, text: both('All right, {person}.'), next: next.yes },
  { id: 'no', class: 'clear-warm' as const, text: both('Not today.'), next: next.no },
  { id: 'ouch', class: 'attacks' as const, text: both('Leave me be.'), next: next.ouch },
];
const all = (next: string) => replies({ yes: next, no: next, ouch: next });
const ofClass = (name: string) => ({ label: both(name), means: both(`${name} means`) });

const level = (n: number, temperaments: string[]) => ({
  id: `level-${n}`,
  level: n,
  scene: both(`{person} is in scene ${n}.`),
  goal: both('Keep the evening.'),
  temperaments: temperaments.map((id) => ({ id, label: both(id), start: `${id}-1` })),
});

const step: DialogueStep = {
  id: 'talk',
  kind: 'dialogue',
  person: { name: 'Dani', editable: true },
  canWriteOwn: true,
  classes: { 'gives-in': ofClass('Gives way'), attacks: ofClass('Hits back'), 'clear-warm': ofClass('Clear and warm') },
  whenWritten: both('Closest to which?'),
  variants: [level(1, ['warm']), level(2, ['guilt', 'silence']), level(3, ['anger'])],
  nodes: [
    { id: 'warm-1', says: both('Coming along?'), replies: all('last') },
    { id: 'guilt-1', says: both('After all I did.'), replies: all('last') },
    { id: 'silence-1', does: both('{person} turns away.'), replies: all('last') },
    { id: 'anger-1', says: both('Again!'), replies: all('last') },
    { id: 'last', says: both('Really?'), as: { silence: { does: both('A shrug from {person}.') } }, replies: all('end') },
  ],
  endings: [{ id: 'end', title: both('{person} heard it'), body: both('It was said.'), takeAways: [both('One line.')] }],
};

const definition = { title: both('t'), quietTitle: both('t'), whenHard: both('h'), steps: [step], endings: [] } as unknown as ExerciseDefinition;

const screens: Screens = {
  at: 'talk', screen: { key: 'talk', step }, n: 1, of: 1, fromReview: false,
  next: () => undefined, back: () => undefined, review: () => undefined, goTo: () => undefined, end: () => undefined,
} as unknown as Screens;

beforeAll(() => loadKinds(definition));

function rehearse(asked?: number) {
  cleanup();
  speak('en');
  likeABrowser();
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  const keeper = new TrialKeeper();
  const queries = new QueryClient();
  queries.setQueryData(['session'], { person: { id: 'p' }, practice: { country: null } });

  function Played() {
    const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
    const [responseId] = useState('seed');
    const doing = { definition, answers: state.content.answers, smaller: false, responseId, therapist: null, level: asked, stopHere: () => undefined };
    return (
      <DoingContext value={doing}>
        <RehearsalScreen title="t" screens={screens} keeper={keeper} state={state} step={step} />
      </DoingContext>
    );
  }

  render(
    <QueryClientProvider client={queries}>
      <Router>
        <Played />
      </Router>
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  const press = async (...names: string[]) => {
    for (const name of names) await user.click(screen.getByRole('button', { name }));
  };
  return { user, press, turns: () => (keeper.state.content.answers.talk ?? []) as DialogueTurn[] };
}

it('is with the person as the client calls them, in every text and in the answer', async () => {
  const { user, press, turns } = rehearse();
  const name = screen.getByRole('textbox', { name: 'What the other person is called' });
  await user.clear(name);
  await user.type(name, 'Noa');
  expect(screen.getByText('Noa is in scene 1.')).toBeTruthy();
  await press('Start the scene', '“All right, Noa.”', '“Not today.”');
  expect(screen.getByRole('heading', { name: 'Noa heard it' })).toBeTruthy();
  expect(turns()[0]).toMatchObject({ node: 'warm-1', reply: 'yes', person: 'Noa' });
  expect(document.body.textContent).not.toContain('{');
  expect(document.body.textContent).not.toContain('Dani');
});

it('keeps a name that was not changed out of the answer', async () => {
  const { press, turns } = rehearse();
  await press('Start the scene', '“Not today.”');
  expect(turns()[0]).not.toHaveProperty('person');
});

it('puts a shared line as this temperament does', async () => {
  const { user, press } = rehearse(2);
  await user.click(screen.getByRole('radio', { name: 'silence' }));
  await press('Start the scene', '“Not today.”');
  expect(screen.getByText('A shrug from Dani.')).toBeTruthy();
  expect(screen.queryByText('Really?')).toBeNull();
});

it('offers a harder one after a clear and warm run, and keeps the attempts apart', async () => {
  const { press, turns } = rehearse();
  await press('Start the scene', '“Not today.”', '“Not today.”', 'Try a harder one');
  expect(screen.getByText('Dani is in scene 2.')).toBeTruthy();
  expect(screen.queryByRole('radio', { name: '3, the hardest' })).toBeNull();
  await press('Start the scene', '“All right, Dani.”', '“All right, Dani.”');
  expect(attemptsOf(step, turns()).map(({ variant, kept }) => [variant, kept.length])).toEqual([['level-1', 2], ['level-2', 2]]);
  expect(screen.getByText('The attempt before')).toBeTruthy();
});

it('offers a lighter one after giving way, and after stopping on the way', async () => {
  const { press } = rehearse(2);
  await press('Start the scene', '“All right, Dani.”', '“All right, Dani.”', 'Try a lighter one');
  expect(screen.getByText('Dani is in scene 1.')).toBeTruthy();
  const stopped = rehearse(3);
  await stopped.press('Start the scene', '“Not today.”', 'Stop the scene');
  expect(screen.getByRole('heading', { name: 'You stopped here' })).toBeTruthy();
  await stopped.press('Try a lighter one');
  expect(screen.getByText('Dani is in scene 2.')).toBeTruthy();
  await stopped.press('Leave it', 'Try it again');
  expect(screen.getByText('Dani is in scene 3.')).toBeTruthy();
});

it('stays with the first level when nothing is asked, and shows the harder ones to whoever wants them', async () => {
  const { user, press } = rehearse();
  expect(screen.queryByRole('group', { name: 'Which level?' })).toBeNull();
  await press('Show the harder ones too');
  await user.click(screen.getByRole('radio', { name: '3, the hardest' }));
  expect(screen.getByText('Dani is in scene 3.')).toBeTruthy();
});

it('takes a line of one’s own once its kind was named by the client, and lets any turn be taken back', async () => {
  const { user, press, turns } = rehearse();
  await press('Start the scene', 'Say it my way');
  await user.type(screen.getByRole('textbox', { name: 'Your words' }), 'I stay in.');
  await press('Say it');
  expect(turns()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /^Clear and warm/ }));
  await press('Say it');
  expect(turns()).toEqual([{ node: 'warm-1', own: 'I stay in.', class: 'clear-warm' }]);
  await press('Rewind to here', '“All right, Dani.”');
  expect(turns()).toEqual([
    { node: 'warm-1', own: 'I stay in.', class: 'clear-warm', rewound: true },
    { node: 'warm-1', reply: 'yes', class: 'gives-in' },
  ]);
});
