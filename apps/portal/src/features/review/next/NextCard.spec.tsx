/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { answersAfterBrokenLine } from '../../../lib/testing/server';
import { speak } from '../../../lib/testing/texts';
import { NextCard } from './NextCard';

const words = { en: 'Boundaries', es: 'Límites' };
const option = { kind: 'repeat', how: 'new', whyNot: null, title: words, minutes: 5, level: null, smaller: false, dates: null, program: null };
const action = { id: 'a', kind: 'repeat', own: true, memberName: 'Inés', at: '2026-03-02T12:00:00.000Z', assignmentId: 'b', undoUntil: '2026-03-02T12:10:00.000Z', undoneAt: null, outcome: null };

describe('what comes next', () => {
  afterEach(cleanup);

  it('is done once when it is pressed again because no answer came', async () => {
    speak('en');
    const sent = answersAfterBrokenLine('PUT', { GET: { options: [option], done: [] }, PUT: action });
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <NextCard responseId="r" clientId="c" />
      </QueryClientProvider>,
    );
    const press = async () => fireEvent.click(await screen.findByRole('button', { name: /Once more/ }));
    await press();
    await screen.findByRole('alert');
    await press();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(new Set(sent).size).toBe(1);
    // What is pressed after it was done is another step.
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await press();
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(new Set(sent).size).toBe(2);
  });
});
