/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, render } from '@testing-library/react';
import { useLook } from './use-look';

describe('a conversation that is looked at', () => {
  let now = { mark: 'one', unread: 0 };
  const asked = { conversation: 0, messages: 0 };

  function Page() {
    const conversation = useQuery({ queryKey: ['conversation', 'c'], queryFn: () => ((asked.conversation += 1), Promise.resolve(now)) });
    useQuery({ queryKey: ['messages', 'c'], queryFn: () => ((asked.messages += 1), Promise.resolve([])) });
    useLook('c', conversation.data);
    return null;
  }

  const minutes = (n: number) => act(() => jest.advanceTimersByTimeAsync(n * 60_000));

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('asks for the messages again only when something is new, since each reading is on record', async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>,
    );
    await minutes(10);
    expect(asked.conversation).toBeGreaterThan(25);
    expect(asked.messages).toBe(1);
    now = { mark: 'two', unread: 0 };
    await minutes(1);
    expect(asked.messages).toBe(2);
    await minutes(10);
    expect(asked.messages).toBe(2);
    // It came between the two answers: unread, and yet not on the page.
    now = { mark: 'two', unread: 1 };
    await minutes(1);
    expect(asked.messages).toBeGreaterThan(2);
  });
});
