/** @jest-environment jsdom */
import type { PeopleStep, PersonInCircle } from '@attune/exercise/on-demand';
import { screen, within } from '@testing-library/react';
import People from './People';
import { doStep } from './testing/do-step';

const both = (en: string, es = en) => ({ en, es });
const step: PeopleStep = {
  id: 'circle',
  kind: 'people',
  prompt: both('Who is around you?'),
  rings: [
    { id: 'close', label: both('Close', 'Cerca') },
    { id: 'near', label: both('Near', 'Próximo') },
    { id: 'far', label: both('Far', 'Lejos') },
  ],
  qualities: [{ id: 'listens', label: both('Listens', 'Escucha') }],
  rhythms: [{ id: 'weekly', label: both('Every week', 'Cada semana') }],
  asksContact: true,
};

const ana: PersonInCircle = { id: 'p-a', name: 'Ana', ring: 'close', angle: 90 };
const bo: PersonInCircle = { id: 'p-b', name: 'Bo', ring: 'far', angle: 200 };
const picture = () => within(screen.getByRole('group', { name: /picture|imagen/ }));

it('puts somebody in the circle by keyboard alone, with all that is asked about them', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(People, step);
  screen.getByRole('button', { name: 'Add someone' }).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('Rosa');
  await user.tab();
  await user.keyboard('{ArrowDown}'); // the next ring
  await user.tab();
  await user.keyboard(' '); // in touch
  await user.tab();
  await user.keyboard(' '); // listens
  await user.click(screen.getByRole('button', { name: 'Put in the circle' }));
  expect(answer()).toEqual([{ id: expect.stringMatching(/^p-[a-z0-9]+$/), name: 'Rosa', ring: 'near', angle: expect.any(Number), contact: true, qualities: ['listens'] }]);
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(sentence()).toBe('Near: Rosa (Listens; in touch)');
  expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('Rosa is in the circle: Near.');
});

it('moves somebody with the arrow keys, keeps the focus on them, and says where they are', async () => {
  const { user, answer, draftFaults } = await doStep(People, step, { value: [bo, ana] });
  const dot = picture().getByRole('button', { name: 'Ana, Close' });
  dot.focus();
  await user.keyboard('{ArrowDown}{ArrowLeft}');
  expect(answer()).toEqual([bo, { ...ana, ring: 'near', angle: 75 }]);
  expect(picture().getByRole('button', { name: 'Ana, Near' })).toBe(document.activeElement);
  expect(screen.getByText('Ana is now in: Near.').getAttribute('role')).toBe('status');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(answer()).toEqual([bo, { ...ana, ring: 'close', angle: 75 }]);
  expect(draftFaults()).toEqual([]);
});

it('says the same in the list as in the picture, and lets it be changed there', async () => {
  const { user, answer } = await doStep(People, step, { value: [ana, bo] });
  const list = within(screen.getByRole('region', { name: 'The circle as a list' }));
  expect(list.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'Close · one person',
    'Near · nobody',
    'Far · one person',
  ]);
  await user.click(list.getByRole('checkbox', { name: 'In touch since last time with Bo' }));
  await user.click(list.getByRole('button', { name: 'Ana' }));
  await user.click(screen.getByRole('radio', { name: 'Far' }));
  await user.type(screen.getByRole('textbox', { name: 'A note, if you like' }), 'moved away');
  expect(answer()).toEqual([
    { id: 'p-a', name: 'Ana', ring: 'far', angle: expect.any(Number), note: 'moved away' },
    { ...bo, contact: true },
  ]);
  expect(picture().getByRole('button', { name: 'Ana, Far' })).toBeTruthy();
});

it('keeps the name somebody has while its field is empty, and asks for one before a new person is placed', async () => {
  const { user, answer, draftFaults } = await doStep(People, step, { value: [ana] });
  await user.click(screen.getByRole('button', { name: 'Ana' }));
  await user.clear(screen.getByRole('textbox', { name: 'Name' }));
  expect(answer()).toEqual([ana]);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.getByText('A letter is enough.')).toBeTruthy();
  expect(draftFaults()).toEqual([]);
});

it('takes somebody out and puts them back as they were', async () => {
  const { user, answer } = await doStep(People, step, { value: [ana, bo] });
  picture().getByRole('button', { name: 'Bo, Far' }).focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Take out of the circle' }));
  expect(answer()).toEqual([ana]);
  await user.click(screen.getByRole('button', { name: 'Put back' }));
  expect(answer()).toEqual([ana, bo]);
});

it('is empty again, not an empty list, once nobody is left', async () => {
  const { user, answer } = await doStep(People, step, { value: [ana], language: 'es' });
  await user.click(screen.getByRole('button', { name: 'Ana' }));
  await user.click(screen.getByRole('button', { name: 'Sacar del círculo' }));
  expect(answer()).toBeUndefined();
});

it('adds nobody where the circle is full', async () => {
  const { user, answer } = await doStep(People, { ...step, max: 1 }, { value: [ana] });
  await user.click(screen.getByRole('button', { name: 'Add someone' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(answer()).toEqual([ana]);
});
