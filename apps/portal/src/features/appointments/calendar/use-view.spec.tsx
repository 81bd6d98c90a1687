/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { cleanup, renderHook } from '@testing-library/react';
import { daysShown } from '../grid/days';
import { useTurnTo, type ViewState } from './use-view';

const ZONE = 'America/New_York';
const session = { id: 's', startsAt: '2026-12-02T15:00:00.000Z' };

/** A calendar at a day, opened at an address that names a session. */
function calendarAt(date: string, sessionId: string | null = 's') {
  const show = jest.fn();
  const at = (day: string) => ({ date: day, days: daysShown('week', day), sessionId, show }) as unknown as ViewState;
  const unknown: { found?: typeof session; day: string } = { day: date };
  const { rerender } = renderHook(({ found, day }) => useTurnTo(found, at(day), ZONE), { initialProps: unknown });
  return { show, find: (day = date) => rerender({ found: session, day }) };
}

afterEach(cleanup);

it('turns to the days of the session that the address names, once it is known', () => {
  const { show, find } = calendarAt('2026-11-20');
  expect(show).not.toHaveBeenCalled();
  find();
  expect(show.mock.calls).toEqual([[{ date: '2026-12-02' }]]);
});

it('stays where somebody turned to afterwards', () => {
  const { show, find } = calendarAt('2026-11-20');
  find();
  find('2026-12-02');
  find('2026-12-20');
  expect(show).toHaveBeenCalledTimes(1);
});

it('turns nowhere when its days are shown, or when the session was closed', () => {
  const [shown, closed] = [calendarAt('2026-12-01'), calendarAt('2026-11-20', null)];
  shown.find();
  closed.find();
  expect(shown.show).not.toHaveBeenCalled();
  expect(closed.show).not.toHaveBeenCalled();
});
