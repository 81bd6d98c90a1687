/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '../../../lib/problem';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { ToastProvider } from '../../../ui';
import * as api from '../api';
import type { Session } from '../api';

const session: Session = {
  id: 's', clientId: 'c', client: { id: 'c', name: 'Odalys Fennimore', code: 'ABC' }, members: [], startsAt: '2026-11-24T15:00:00.000Z', minutes: 50, state: 'planned',
  cancelledAt: null, cancelled: null, kind: 'in-person', place: null, videoUrl: null, seriesId: null, movedFrom: null, confirmedAt: null, attendance: null, ask: null, revision: 1,
};

const cancelSession = jest.fn<() => Promise<unknown>>();
jest.unstable_mockModule('../api', () => ({ ...api, cancelSession }));
const { CancelSheet } = await import('./CancelSheet');

function show() {
  const on = { onClose: jest.fn(), onDone: jest.fn(async () => undefined) };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider>
        <CancelSheet session={session} zone="America/New_York" {...on} />
      </ToastProvider>
    </QueryClientProvider>,
  );
  fireEvent.submit(screen.getByRole('form', { name: 'Call off' }));
  return on;
}

beforeEach(() => {
  likeABrowser();
  speak('en');
});
afterEach(cleanup);

it('says what a refusal means', async () => {
  cancelSession.mockRejectedValueOnce(new ApiError(409, 'client.discharged'));
  const on = show();
  expect(await screen.findByText('This client is discharged. Take them up again first.')).toBeTruthy();
  expect(on.onClose).not.toHaveBeenCalled();
});
