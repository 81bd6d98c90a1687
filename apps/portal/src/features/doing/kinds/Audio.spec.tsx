/** @jest-environment jsdom */
import type { AudioStep, Step } from '@attune/exercise';
import { jest } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import { phone } from '../../../lib/testing/phone';
import Audio from './Audio';
import { doStep } from './testing/do-step';

const step: AudioStep = {
  id: 'voice', kind: 'audio', prompt: { en: 'Say it aloud.', es: 'Dilo en voz alta.' }, maxSeconds: 20, readAloud: true, shows: ['words'],
};
const earlier: Step[] = [{ id: 'words', kind: 'text', prompt: { en: 'Your words.', es: 'Tus palabras.' }, size: 'short' }];

/** A microphone that hears something every second. */
class Microphone extends EventTarget {
  static isTypeSupported = (type: string) => type.startsWith('audio/webm');
  state = 'inactive';
  mimeType = 'audio/webm;codecs=opus';
  start() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    const data = { size: 3, type: this.mimeType };
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
    this.dispatchEvent(new Event('stop'));
  }
}

let ended = 0;
const allow = (allowed: boolean) => {
  const stream = { getTracks: () => [{ stop: () => (ended += 1) }] };
  const getUserMedia = async () => (allowed ? stream : Promise.reject(new DOMException('no', 'NotAllowedError')));
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  globalThis.MediaRecorder = Microphone as unknown as typeof MediaRecorder;
};

beforeEach(() => {
  phone();
  ended = 0;
  jest.useFakeTimers();
  URL.createObjectURL = () => 'blob:voice';
  URL.revokeObjectURL = () => undefined;
  globalThis.Blob = class {
    size: number;
    constructor(parts: { size: number }[], readonly options: { type: string }) {
      this.size = parts.reduce((sum, { size }) => sum + size, 0);
    }
    arrayBuffer = async () => new ArrayBuffer(this.size);
  } as unknown as typeof Blob;
  allow(true);
});
afterEach(() => jest.useRealTimers());

const settle = () => act(() => jest.advanceTimersByTimeAsync(0));
const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000));
const show = () => doStep(Audio, step, { earlier, answers: { words: 'I am allowed.' }, advanceTimers: (ms) => jest.advanceTimersByTime(ms) });

it('shows the words to read, records by keyboard, and lets listen and record anew', async () => {
  const { user, answer, draftFaults, faults } = await show();
  expect(screen.getByText(/I am allowed/)).toBeTruthy();
  while (document.activeElement?.textContent !== 'Start recording') await user.tab();
  await user.keyboard('{Enter}');
  await settle();
  await pass(7);
  expect(screen.getByRole('timer').textContent).toBe('0:07');
  expect(screen.getByText(/Your phone hears you now/)).toBeTruthy();
  // What says that nothing is recorded is not offered meanwhile.
  expect(screen.queryByRole('switch')).toBeNull();
  await user.keyboard('{Enter}');
  await settle();
  expect(answer()).toEqual({ file: expect.stringMatching(/^[0-9a-f-]{36}$/), seconds: 7 });
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(ended).toBe(1);
  expect(screen.getByLabelText('Listen to the recording').getAttribute('src')).toBe('blob:voice');
  await user.click(screen.getByRole('button', { name: 'Record it anew' }));
  expect(answer()).toBeUndefined();
  expect(screen.getByRole('button', { name: 'Start recording' })).toBeTruthy();
});

it('ends by itself at the limit, and keeps what was said when the screen is left', async () => {
  const { user, answer } = await show();
  await user.click(screen.getByRole('button', { name: 'Start recording' }));
  await settle();
  await pass(25);
  expect(answer()).toMatchObject({ seconds: 20 });
  const second = await show();
  await second.user.click(screen.getByRole('button', { name: 'Start recording' }));
  await settle();
  await pass(4);
  cleanup();
  await settle();
  expect(second.answer()).toMatchObject({ seconds: 4 });
});

it('goes on without a microphone: it says so, and reading aloud is an answer', async () => {
  allow(false);
  const { user, answer, faults } = await show();
  await user.click(screen.getByRole('button', { name: 'Start recording' }));
  await settle();
  expect(screen.getByText(/microphone is closed/)).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: /I read it aloud/ }));
  expect(answer()).toEqual({ readAloud: true });
  expect(faults()).toEqual([]);
});
