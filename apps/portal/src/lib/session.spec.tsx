/** @jest-environment jsdom */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { queryClient } from './query';
import { OpenedSession, useSession, type Session } from './session';

const session = { person: { id: 'p', name: 'Wren' }, permissions: [], next: 'done' } as unknown as Session;

function Name() {
  return <p>{useSession().person.name}</p>;
}

describe('the session of a page behind the door', () => {
  beforeEach(() => void queryClient.setQueryData(['session'], session));
  afterEach(() => {
    cleanup();
    queryClient.clear();
  });

  const page = (opened: Session | null) =>
    render(
      <QueryClientProvider client={queryClient}>
        <OpenedSession value={opened}>
          <Name />
        </OpenedSession>
      </QueryClientProvider>,
    );

  it('is there until the door is closed, also once the session has ended', async () => {
    page(session);
    await act(async () => {
      queryClient.setQueryData(['session'], null);
      await new Promise((told) => setTimeout(told));
    });
    expect(screen.getByText('Wren')).toBeTruthy();
  });

  it('is refused to a page that no door has opened and nobody is signed in for', () => {
    queryClient.setQueryData(['session'], null);
    expect(() => page(null)).toThrow('outside the session guard');
  });
});
