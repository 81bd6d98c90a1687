/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import type { ExerciseDefinition, Step } from '@attune/exercise';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../../lib/problem';
import { Router } from '../../lib/router';
import { likeABrowser } from '../../lib/testing/browser';
import { speak } from '../../lib/testing/texts';
import { ToastProvider } from '../../ui';
import { Builder } from './Builder';
import type { PhoneProps } from './preview/phone';
import { BuilderKeeper, type SaveDraft } from './state/keeper';

const words = (en: string, es = en) => ({ en, es });
const text = (id: string, en: string, es = en): Step => ({ id, kind: 'text', prompt: words(en, es) });
const definition = {
  ...Object.fromEntries(['quietTitle', 'purpose', 'why', 'what', 'whenHard'].map((key) => [key, words('x')])),
  title: words('An evening', 'Una noche'),
  minutes: 3,
  tags: [],
  forTherapist: { fits: words('x'), waitIf: words('x'), inReview: words('x') },
  steps: [
    text('first', 'First?', '¿Primero?'),
    { id: 'around', kind: 'before-after', scales: [{ id: 'tension', prompt: words('Tense?'), min: 0, max: 10, labels: { '0': words('no'), '10': words('all') } }], steps: [text('inner', 'Inside?')] },
    text('last', 'Last?', ''),
  ],
  endings: [{ title: words('End'), body: words('Fine') }],
} as unknown as ExerciseDefinition;

function Phone({ at, language }: PhoneProps) {
  return <p>{`the phone shows ${at} in ${language}`}</p>;
}

/** By its words: to look for roles over the whole page takes a second each. */
const button = (name: RegExp) => [...document.querySelectorAll('button')].find((each) => name.test(each.ariaLabel ?? each.textContent ?? ''))!;
const row = (id: string) => document.querySelector<HTMLElement>(`[data-step="${id}"] [data-open]`)!;
const heading = (words: string) => waitFor(() => expect(document.querySelector('#pane-title')?.textContent).toBe(words), { timeout: 10_000 });
const order = () => [...document.querySelectorAll('[data-step]')].map((each) => `${each.querySelector('[data-open] > span')!.textContent} ${each.getAttribute('data-step')}`);

function open(save: SaveDraft = async (_definition, revision) => ({ revision: revision + 1, savedAt: '2026-11-22T10:00:00Z', problems: [] })) {
  const sent: ExerciseDefinition[] = [];
  const keeper = new BuilderKeeper(
    (next, revision) => {
      sent.push(next);
      return save(next, revision);
    },
    { revision: 1, savedAt: '2026-11-22T10:00:00Z' },
  );
  const draft = { id: 'e', definition, revision: 1, savedAt: '2026-11-22T10:00:00Z', visibility: 'private' as const, clientId: null, copiedFrom: null, basedOn: null, problems: [] };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider>
        <Router>
          <Builder building={{ draft, definition, keeper }} phone={Phone} />
        </Router>
      </ToastProvider>
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  // A form is loaded when it is first opened: what waits for it goes on within the same act.
  const press = (element: Element) => act(async () => user.click(element));
  return { user, press, sent, keeper };
}
const settle = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

// The whole page is drawn, with every form on it.
jest.setTimeout(30_000);

beforeAll(() => {
  likeABrowser();
  speak('en');
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => window.history.replaceState(null, '', '/library/e/edit'));
afterEach(cleanup);

it('moves a step by Alt and the arrows, into a before-after and out, says so and keeps the focus on it', async () => {
  const { user } = open();
  row('last').focus();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await settle();
  const inside = ['1 first', '2 around', '2.1 inner', '2.2 last'];
  expect(order()).toEqual(inside);
  expect(document.activeElement).toBe(row('last'));
  expect(screen.getByText('“Last?” is now at place 2 inside “Tense?”.')).toBeTruthy();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await settle();
  const above = ['1 first', '2 around', '2.1 last', '2.2 inner'];
  expect(order()).toEqual(above);
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(screen.getByText('“Last?” cannot go further that way.')).toBeTruthy();
  await user.keyboard('{Control>}zz{/Control}');
  expect(order()).toEqual(['1 first', '2 around', '2.1 inner', '3 last']);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(order()).toEqual(inside);
  await user.keyboard('{Control>}y{/Control}');
  expect(order()).toEqual(above);
});

it('takes a step out with a way back that brings it to its place, whatever was written since', async () => {
  const { press } = open();
  await press(row('first'));
  await heading('Step 1: Own words');
  await press(button(/^Take step 1 out/));
  await heading('Step 1: Before and after');
  expect(order()).toEqual(['1 around', '1.1 inner', '2 last']);
  await waitFor(() => expect(document.activeElement?.id).toBe('pane-title'));
  await press(button(/^Duplicate step 1/));
  await press(within(screen.getByText('The step is out.').parentElement!).getByRole('button', { name: 'Undo' }));
  expect(order()).toEqual(['1 first', '2 around', '2.1 inner', '3 around-2', '3.1 inner-2', '4 last']);
});

it('counts what is wrong beside its step, leads to the field in the language that is missing, and stands still once it is mended', async () => {
  const { user, press } = open();
  expect(row('last').textContent).toContain('1 thing to mend');
  await user.click(screen.getByRole('radio', { name: 'Checks: 1' }));
  await press(button(/The question: Spanish is missing\./));
  await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).lang).toBe('es'));
  await heading('Step 3: Own words');
  await user.keyboard('¿Lo último?');
  expect(await screen.findByText('Nothing to mend. It can be published.')).toBeTruthy();
});

it('shows the phone at what is open, in the language being written until it is told another', async () => {
  const { user, press } = open();
  expect(screen.getByText('the phone shows about in en')).toBeTruthy();
  await press(row('first'));
  await heading('Step 1: Own words');
  await user.click(within(screen.getByRole('group', { name: 'Language of the phone' })).getByRole('radio', { name: 'Español' }));
  expect(screen.getByText('the phone shows first in es')).toBeTruthy();
  await user.click(within(screen.getByRole('group', { name: 'Language being written' })).getByRole('radio', { name: 'Español' }));
  await user.click(within(screen.getByRole('group', { name: 'Language being written' })).getByRole('radio', { name: 'English' }));
  expect(screen.getByText('the phone shows first in es')).toBeTruthy();
});

it('says saved only once the server has it, and offers both when somebody else saved', async () => {
  let answer: (error?: Error) => void = () => undefined;
  const { user, sent } = open((_definition, revision) => new Promise((done, fail) => {
    answer = (error) => (error ? fail(error) : done({ revision: revision + 1, savedAt: '2026-11-22T11:30:00Z', problems: [] }));
  }));
  const theirs = JSON.stringify({ id: 'e', definition: { ...definition, title: words('Theirs', 'Suya') }, revision: 9, savedAt: '2026-11-22T12:00:00Z', visibility: 'private', clientId: null, copiedFrom: null, basedOn: null, problems: [] });
  globalThis.fetch = (async () => ({ ok: true, status: 200, text: async () => theirs })) as unknown as typeof fetch;
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' at home');
  expect(screen.getByText('Saving')).toBeTruthy();
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 3_000 });
  expect(screen.queryByText(/^Saved at/)).toBeNull();
  await act(async () => answer());
  expect(screen.getByText(/^Saved at/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' alone');
  await waitFor(() => expect(sent).toHaveLength(2), { timeout: 3_000 });
  await act(async () => answer(new ApiError(412, 'exercise.changed_meanwhile')));
  expect(screen.getByText(/Somebody else saved this exercise/)).toBeTruthy();
  await waitFor(() => expect(button(/^Take theirs/).ariaBusy ?? button(/^Take theirs/).getAttribute('aria-busy')).toBeNull());
  await user.click(button(/^Take theirs/));
  expect(document.querySelector('h1')?.textContent).toBe('Theirs');
  expect(screen.queryByText(/Somebody else saved this exercise/)).toBeNull();
  await user.click(button(/^Undo$/));
  expect(document.querySelector('h1')?.textContent).toBe('An evening at home alone');
});
