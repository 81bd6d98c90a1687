/** @jest-environment jsdom */
import type { BreathStep } from '@attune/exercise';
import { jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import Breath from './Breath';
import { doStep } from './testing/do-step';

const step: BreathStep = {
  id: 'breathing',
  kind: 'breath',
  prompt: { en: 'Breathe with the circle.', es: 'Respira con el círculo.' },
  minutes: [1, 2],
  patterns: [
    { id: 'longer-out', label: { en: 'Longer out', es: 'Exhalar más largo' }, in: 4, out: 6 },
    { id: 'box', label: { en: 'Four sides', es: 'Cuatro lados' }, in: 4, hold: 4, out: 4, rest: 4 },
  ],
};

const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const show = (value?: unknown) => doStep(Breath, step, { value, advanceTimers: (ms) => jest.advanceTimersByTime(ms) });

it('is chosen, begun and stopped by keyboard, and says what to do at each turn of the breath', async () => {
  const { user, answer, draftFaults, faults } = await show();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Start');
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Four sides' }).checked).toBe(true);
  await user.tab({ shift: true });
  await user.keyboard('{Enter}');
  expect(screen.getByText('Breathe in')).toBeTruthy();
  pass(4.4);
  expect(screen.getByText('Hold')).toBeTruthy();
  pass(4);
  expect(screen.getByText('Breathe out').getAttribute('aria-live')).toBe('polite');
  pass(4);
  expect(screen.getByText('Wait')).toBeTruthy();
  // The same button stops: the focus has not moved.
  await user.keyboard('{Enter}');
  expect(answer()).toEqual({ pattern: 'box', minutes: 2, seconds: 12, finished: false });
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(screen.getByRole('status').textContent).toContain('12 s');
});

it('ends by itself with the breath that is full after the time chosen', async () => {
  const { user, answer } = await show();
  await user.click(screen.getByRole('radio', { name: 'Four sides' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  pass(63);
  expect(answer()).toMatchObject({ seconds: 60, finished: false });
  pass(2);
  expect(answer()).toEqual({ pattern: 'box', minutes: 1, seconds: 64, finished: true });
});

it('adds what is breathed after a pause to what was there', async () => {
  const { user, answer } = await show({ pattern: 'longer-out', minutes: 1, seconds: 20, finished: false });
  await user.click(screen.getByRole('button', { name: 'A little more' }));
  pass(10.4);
  await user.click(screen.getByRole('button', { name: /^Stop here/ }));
  expect(answer()).toMatchObject({ seconds: 30, finished: false });
});

it('keeps what was done so far while it runs, for whoever goes on before the end', async () => {
  const { user, answer } = await show();
  expect(answer()).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Start' }));
  pass(1.4);
  expect(answer()).toMatchObject({ seconds: 1 });
  pass(6);
  expect(answer()).toMatchObject({ seconds: 5, finished: false });
});
