/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { Router } from '../../../lib/router';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import type { MyStep } from './api';
import { OpenStep } from './OpenStep';

const STEP = { id: 'step', state: 'open', assignmentId: 'weather', title: { en: 'Inner weather' }, why: null, minutes: 3 } as unknown as MyStep;

describe('a step that is open now', () => {
  it('is no way to anywhere else while it is not known where it is done', async () => {
    speak('en');
    likeABrowser();
    let answer: (response: unknown) => void = () => undefined;
    globalThis.fetch = (() => new Promise((resolve) => (answer = resolve))) as unknown as typeof fetch;
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    queries.setQueryData(['session'], { person: { id: 'wren' }, permissions: [] });
    render(
      <QueryClientProvider client={queries}>
        <Router>
          <OpenStep step={STEP} />
        </Router>
      </QueryClientProvider>,
    );
    expect(screen.getByText('Inner weather')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();

    const today = { items: [{ id: 'noon', assignmentId: 'weather', draft: null }], anytime: [] };
    await act(async () => answer({ ok: true, status: 200, headers: { get: () => null }, json: async () => today, text: async () => JSON.stringify(today) }));
    expect((await screen.findByRole('link')).getAttribute('href')).toMatch(/^\/do\/weather\/[\w-]+\?occasion=noon$/);
  });
});
