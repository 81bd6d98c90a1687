/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { REST_MS } from '../../lib/keeper';
import { useWriting } from './use-writing';

describe('a note that is written', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const rest = () => act(() => jest.advanceTimersByTimeAsync(REST_MS));

  it('is thrown away after what was on its way has arrived, so that nothing of it stays', async () => {
    const told: string[] = [];
    let arrive = (): void => undefined;
    const save = () =>
      new Promise<{ revision: number; savedAt: string }>((done) => {
        arrive = () => (told.push('saved'), done({ revision: 1, savedAt: '2026-03-02T12:00:00.000Z' }));
      });
    const { result } = renderHook(() => useWriting('a', { revision: 0, savedAt: null }, '', save));
    act(() => result.current.edit('Words that shall not stay.'));
    await rest();
    const gone = result.current.discard(async () => void told.push('dropped'));
    await rest();
    arrive();
    await act(() => gone);
    expect(told).toEqual(['saved', 'dropped']);
  });

  it('is asked of nobody when the server never had it', async () => {
    const told: string[] = [];
    const { result } = renderHook(() => useWriting('b', { revision: 0, savedAt: null }, '', () => Promise.reject(new Error('none'))));
    await act(() => result.current.discard(async () => void told.push('dropped')));
    expect(told).toEqual([]);
  });
});
