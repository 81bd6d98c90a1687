/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Route, Router, Routes } from '../../lib/router';
import { answersAfterBrokenLine } from '../../lib/testing/server';
import { speak } from '../../lib/testing/texts';
import { RepliesPage } from './RepliesPage';

describe('saved replies', () => {
  afterEach(cleanup);

  it('are kept once when they are saved again because no answer came', async () => {
    speak('en');
    const sent = answersAfterBrokenLine('PUT', { GET: { items: [] }, PUT: { id: 'a', title: 'Stayed', text: 'Thank you.', updatedAt: '2026-03-02T12:00:00.000Z' } });
    history.replaceState(null, '', '/account/replies');
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Router>
          <Routes>
            <Route path="*" element={<RepliesPage />} />
          </Routes>
        </Router>
      </QueryClientProvider>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Add a reply' }));
    for (const [at, value] of ['Stayed', 'Thank you.'].entries()) fireEvent.change(screen.getAllByRole('textbox')[at]!, { target: { value } });
    const save = () => fireEvent.submit(screen.getAllByRole('textbox')[0]!.closest('form')!);
    save();
    await screen.findByRole('alert');
    save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(new Set(sent).size).toBe(1);
  });
});
