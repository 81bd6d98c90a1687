/** @jest-environment jsdom */
import type { TimerStep } from '@attune/exercise';
import { jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { doStep } from './testing/do-step';
import Timer from './Timer';

const down: TimerStep = { id: 'walk', kind: 'timer', prompt: { en: 'Walk as long as suits you.', es: 'Camina lo que te venga bien.' }, minutes: [5, 10] };
const { minutes: _, ...up }: TimerStep = down;

const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));
const show = (step: TimerStep, value?: unknown) => doStep(Timer, step, { value, advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
const clock = () => screen.getByRole('timer').textContent;

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => jest.useRealTimers());

it('counts down from what was chosen by keyboard, pauses, goes on, and ends by itself', async () => {
  const { user, answer, draftFaults, faults } = await show(down);
  await user.tab();
  await user.keyboard('{ArrowRight}{Tab}');
  expect(clock()).toBe('10:00');
  await user.keyboard('{Enter}');
  pass(61);
  expect(clock()).toBe('8:59');
  await user.keyboard('{Enter}');
  expect(answer()).toEqual({ minutes: 10, seconds: 61, finished: false });
  pass(1000);
  expect(clock()).toBe('8:59');
  await user.keyboard('{Enter}');
  pass(540);
  expect(answer()).toEqual({ minutes: 10, seconds: 600, finished: true });
  expect(screen.getByRole('status').textContent).toContain('10 min');
  expect([draftFaults(), faults()]).toEqual([[], []]);
});

it('counts up until it is stopped where nothing was to be chosen', async () => {
  const { user, answer, faults } = await show(up);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  pass(75);
  expect(clock()).toBe('1:15');
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(answer()).toEqual({ seconds: 75, finished: true });
  expect(faults()).toEqual([]);
});

it('goes on when the phone laid the page aside in the meantime', async () => {
  const { user } = await show(down);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  pass(30);
  const { answer } = await show(down);
  pass(300);
  expect(answer()).toEqual({ minutes: 5, seconds: 300, finished: true });
});

it('takes the minutes by hand, whole ones only, and lets everything begin from zero', async () => {
  const { user, answer, faults } = await show(down);
  await user.click(screen.getByRole('button', { name: 'Enter the time yourself' }));
  await user.keyboard('a few{Enter}');
  expect(answer()).toBeUndefined();
  expect(screen.getByRole('alert').textContent).toBe('Please enter whole minutes, 1 or more.');
  await user.clear(screen.getByLabelText('Minutes it took'));
  await user.type(screen.getByLabelText('Minutes it took'), '25{Enter}');
  expect(answer()).toEqual({ seconds: 1500, finished: true, byHand: true });
  expect(faults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Begin from zero' }));
  expect(answer()).toBeUndefined();
  expect(clock()).toBe('5:00');
});
