/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Session } from '../api';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { daysShown } from '../grid/days';
import { TimeGrid } from './TimeGrid';
import type { ViewState } from './use-view';

const ZONE = 'America/New_York';

const session = (id: string, startsAt: string, more: Partial<Session> = {}): Session => ({
  id, clientId: id, client: { id, name: `Client ${id}`, code: 'ABC' }, members: [], startsAt, minutes: 50, state: 'planned', cancelledAt: null, cancelled: null,
  kind: 'in-person', place: null, videoUrl: null, seriesId: null, movedFrom: null, confirmedAt: null, attendance: null, ask: null, revision: 1, ...more,
});

function show(sessions: readonly Session[], date: string, stop = { date, minute: 600, id: null as string | null }) {
  const on = { onKeyDown: jest.fn(), onStop: jest.fn(), onOpen: jest.fn(), onNew: jest.fn(), onDrop: jest.fn() };
  const view = { phone: false, today: { date: '2000-01-01', minute: 0 }, date, chosen: 'week', days: daysShown('week', date), whole: false, sessionId: null, show: jest.fn(), turn: jest.fn() } as ViewState;
  render(<TimeGrid view={view} zone={ZONE} sessions={sessions} loaded stop={stop} held={null} {...on} />);
  return on;
}

beforeEach(() => {
  likeABrowser();
  speak('en');
});
afterEach(cleanup);

it('shows a weekly session at the same time on both sides of a clock change', () => {
  show([session('before', '2027-03-13T15:00:00.000Z'), session('after', '2027-03-14T14:00:00.000Z')], '2027-03-13');
  expect(screen.getByRole('button', { name: /^Client before, 10:00 AM – 10:50 AM, Saturday, March 13$/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Client after, 10:00 AM – 10:50 AM, Sunday, March 14$/ })).toBeTruthy();
});

it('has one place for the tab key, whatever stands in the week', () => {
  show([session('a', '2026-11-24T15:00:00.000Z'), session('b', '2026-11-25T15:00:00.000Z')], '2026-11-24', { date: '2026-11-25', minute: 600, id: 'b' });
  const reachable = [...document.querySelectorAll('[role="grid"] button')].filter((button) => (button as HTMLElement).tabIndex >= 0);
  expect(reachable.map((button) => button.getAttribute('aria-label'))).toEqual(['Client b, 10:00 AM – 10:50 AM, Wednesday, November 25']);
});

it('says what was asked, confirmed, called off and how one meets, and no confirmation of what is called off', () => {
  const ask = { id: 'q', kind: 'other-time' as const, text: null, times: [], askedAt: '', reply: null, answeredBy: null, answeredAt: null };
  show(
    [
      session('a', '2026-11-24T14:00:00.000Z', { ask: { ...ask, state: 'open' }, kind: 'video', seriesId: 's' }),
      session('b', '2026-11-24T16:00:00.000Z', { ask: { ...ask, state: 'declined' }, confirmedAt: '2026-11-20T10:00:00.000Z' }),
      session('c', '2026-11-24T18:00:00.000Z', { state: 'cancelled', confirmedAt: '2026-11-20T10:00:00.000Z' }),
    ],
    '2026-11-24',
  );
  const said = (id: string) => screen.getByRole('button', { name: new RegExp(`^Client ${id},`) }).getAttribute('aria-label');
  expect(said('a')).toMatch(/November 24, asks for a change, by video, repeats$/);
  expect(said('b')).toMatch(/November 24, confirmed$/);
  expect(said('c')).toMatch(/November 24, called off$/);
});

it('opens a session by a press, and plans one where nothing stands', () => {
  const on = show([session('a', '2026-11-24T14:00:00.000Z')], '2026-11-24');
  fireEvent.click(screen.getByRole('button', { name: /^Client a/ }));
  expect(on.onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }));
  fireEvent.click(screen.getByRole('button', { name: /10:00 AM, free/ }));
  expect(on.onNew).toHaveBeenCalledWith({ date: '2026-11-24', minute: 600 });
});

it('says when a session ends that goes over midnight, and opens it from either day', () => {
  const on = show([session('late', '2026-11-25T04:30:00.000Z')], '2026-11-24');
  expect(screen.getByText('11:30 PM')).toBeTruthy();
  fireEvent.click(screen.getByText('until 12:20 AM'));
  expect(on.onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'late' }));
});

it('says that nothing is planned in a week, and only then', () => {
  show([], '2026-11-24');
  expect(screen.getByText('No session in these days. Press where one shall begin.')).toBeTruthy();
  cleanup();
  show([session('a', '2026-11-24T14:00:00.000Z')], '2026-11-24');
  expect(screen.queryByText(/^No session/)).toBeNull();
});
