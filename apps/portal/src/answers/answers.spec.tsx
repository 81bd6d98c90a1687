/** @jest-environment jsdom */
import { loadKinds, type ExerciseDefinition, type Step } from '@attune/exercise/on-demand';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { likeABrowser } from '../lib/testing/browser';
import { speak } from '../lib/testing/texts';
import type { Language } from '../lib/texts';
import { answerViews } from './';

const both = (en: string, es = en) => ({ en, es });
const prompt = both('Any', 'Alguna');

async function read(step: Step, value: unknown, language: Language = 'en'): Promise<string> {
  cleanup();
  likeABrowser();
  speak(language);
  await loadKinds({ steps: [step] } as unknown as ExerciseDefinition);
  const Shown = answerViews[step.kind];
  if (!Shown) throw new Error(`nothing shows ${step.kind}`);
  const drawn = await act(async () =>
    render(
      <Suspense>
        <Shown step={step} value={value} />
      </Suspense>,
    ),
  );
  return drawn.container.textContent ?? '';
}

it('says of breathing and of time how much of what was chosen', async () => {
  const breath: Step = { id: 'b', kind: 'breath', prompt, minutes: [3], patterns: [{ id: 'long', label: both('Longer out', 'Exhalar más largo'), in: 4, out: 6 }] };
  expect(await read(breath, { pattern: 'long', minutes: 3, seconds: 140, finished: false })).toBe('2 min 20 sof 3 minutes chosenLonger out, ended early');
  expect(await read(breath, { minutes: 3, seconds: 180, finished: true }, 'es')).toBe('3 minExhalar más largo');
  const timer: Step = { id: 't', kind: 'timer', prompt, minutes: [5] };
  expect(await read(timer, { seconds: 1200, finished: true, byHand: true })).toBe('20 minentered afterwards');
});

it('shows the body as a figure for eyes and in words for everyone', async () => {
  const body: Step = { id: 'w', kind: 'body', prompt };
  expect(await read(body, [{ place: 'chest', qualities: ['tight', 'like a lid'], intensity: 6 }])).toContain('Chest 6 of 10tight, “like a lid”');
  expect(document.querySelectorAll('[aria-hidden="true"] path.chosen')).toHaveLength(1);
  expect(await read(body, [{ place: 'nowhere' }], 'es')).toBe('En ningún lugar');
  expect(document.querySelector('svg')).toBeNull();
});

it('names what was done of a list, and the rest without blame', async () => {
  const list: Step = {
    id: 'l', kind: 'checklist', prompt, lighter: true, canWriteOwn: true,
    items: [{ id: 'meal', label: both('A warm meal'), lighter: both('Bread') }, { id: 'air', label: both('Air') }],
  };
  await read(list, [{ id: 'meal', done: 'lighter' }, { id: 'own-1', label: 'The window', done: 'full' }]);
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'A warm meal In its lighter form: Bread', 'Air Not this time', 'The window Done',
  ]);
  expect(await read(list, [{ id: 'meal' }])).toContain('None of them this time.');
});

it('names how promises went, and only those that were due or are one’s own', async () => {
  const step: Step = {
    id: 'p', kind: 'commitments', prompt, canWriteOwn: true, reasons: [{ id: 'tired', label: both('I was tired') }],
    commitments: [{ id: 'lunch', label: both('Lunch') }, { id: 'rest', label: both('Rest') }],
  };
  await read(step, [{ id: 'lunch', state: 'moved', movedTo: '2026-11-29', reason: 'tired', because: 'A long night' }, { id: 'own-1', label: 'Soup' }]);
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Lunch“A long night” Moved to Sunday, November 29, I was tired', 'Soup Not due',
  ]);
});

it('shows a plan part by part, and a card as it is kept', async () => {
  const plan: Step = { id: 'p', kind: 'plan', prompt, fields: ['what', 'when', 'if-then', 'confidence'] };
  const text = await read(plan, { what: 'Draw', date: '2026-11-28', time: '18:30', if: 'it is loud', then: 'one line', confidence: 6 });
  expect(text).toBe('What“Draw”WhenSaturday, November 28, 6:30 PM If that happensif “it is loud” then “one line”How sure6 of 10');
  const card: Step = { id: 'c', kind: 'card', prompt, card: { from: ['p'], pick: 'one', returns: 'ask' } };
  expect(await read(card, { text: 'It can wait.', look: 'soft', places: ['phone', 'print'], at: '21:00' })).toContain('It can wait.on the first page · on paper · comes back at 9:00 PM');
  expect(document.querySelector('figure')?.className).toContain('soft');
});

it('draws the circle as it was, and says everyone in it by ring', async () => {
  const circle: Step = {
    id: 'c', kind: 'people', prompt, asksContact: true,
    rings: [{ id: 'close', label: both('Close', 'Cerca') }, { id: 'far', label: both('Far', 'Lejos') }],
    qualities: [{ id: 'listens', label: both('Listens', 'Escucha') }],
  };
  const people = [
    { id: 'p-b', name: 'Bo Li', ring: 'close', angle: 90, qualities: ['listens'], contact: true, note: 'since school' },
    { id: 'p-a', name: 'Ana', ring: 'close', angle: 10 },
  ];
  await read(circle, people);
  expect(screen.getByRole('img', { name: '2 people are in the circle.' })).toBeTruthy();
  const said = () => [...document.querySelectorAll('dt, dd')].map((each) => each.textContent);
  expect(said()).toEqual(['Close', 'Ana', 'Bo Li Listens · In touch since last time“since school”', 'Far', 'nobody']);
  await read(circle, people, 'es');
  expect(said()).toEqual(['Cerca', 'Ana', 'Bo Li Escucha · Hubo contacto desde la última vez“since school”', 'Lejos', 'nadie']);
});

it('sets what was expected of a rung beside how it was, in the client’s own words where they are theirs', async () => {
  const ladder: Step = {
    id: 'r', kind: 'ladder', prompt, canWriteOwn: true,
    rungs: [{ id: 'text', label: both('Send a text'), expected: 2 }],
    distress: { prompt, min: 0, max: 10, labels: { '0': both('Not hard'), '10': both('Very hard') } },
    outcomes: [{ id: 'met', label: both('Met warmly') }],
  };
  const rungs = [{ id: 'text', expected: 3 }, { id: 'own-1', label: 'Wave', expected: 1 }];
  const told = await read(ladder, { rungs, chosen: 'own-1', predicted: 6, actual: 3, outcome: 'met', note: 'She waved back.', climbed: ['text'] });
  expect(told).toContain('Waveexpected6it was3from 0 (Not hard) to 10 (Very hard)Met warmly“She waved back.”');
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual(['Wave1 of 10this time', 'Send a text3 of 10climbed before']);
  expect(await read(ladder, { chosen: 'text', predicted: 6 })).toContain('it wasnot done yet');
});

it('reads an agreement by section, with the signatures of this version and of earlier ones', async () => {
  const agreement: Step = {
    id: 'a', kind: 'agreement', prompt, roles: [{ id: 'me', label: both('Me') }],
    sections: [
      { id: 'rest', label: both('Rest'), canWriteOwn: true, clauses: [{ id: 'sunday', label: both('Sunday is mine.') }] },
      { id: 'stop', label: both('Stopping'), clauses: [{ id: 'pause', label: both('I pause.') }] },
    ],
  };
  const clauses = [{ section: 'rest', id: 'sunday', text: 'Sunday until noon is mine.' }, { section: 'rest', id: 'own-1', text: 'Tea at four.' }];
  const signed = { role: 'me', name: 'Ana', on: '2026-11-22' };
  const open = await read(agreement, { version: 2, clauses, signatures: [{ ...signed, version: 1 }] });
  expect(open).toContain('Rest“Sunday until noon is mine.”As it was written: Sunday is mine.“Tea at four.”');
  expect(open).toContain('Version 2, not signed yet.Earlier versionsVersion 1: Ana, November 22, 2026');
  expect(open).not.toContain('Stopping');
  expect(await read(agreement, { version: 2, clauses, signatures: [{ ...signed, version: 2 }] })).toContain('Version 2, signed.Me: signed by Ana on November 22, 2026');
});
