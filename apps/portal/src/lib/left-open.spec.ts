/** @jest-environment jsdom */
import { allLeft, keepOpen, leftOpen } from './left-open';
import { queryClient } from './query';

const leaving = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('finds again what was not saved, asks before the tab closes, and keeps nothing that was', () => {
  keepOpen('text', 'a', { said: 'half a sen' });
  keepOpen('note', 'a', { said: 'another' });
  expect(leftOpen('text', 'a')).toEqual({ said: 'half a sen' });
  expect(allLeft('text')).toEqual([['a', { said: 'half a sen' }]]);
  expect(leaving()).toBe(true);
  keepOpen('text', 'a', null);
  keepOpen('note', 'a', null);
  expect([leftOpen('text', 'a'), allLeft('note'), leaving()]).toEqual([undefined, [], false]);
});

it('goes with everything else when the session ends', () => {
  keepOpen('note', 'b', { said: 'of a client' });
  queryClient.clear();
  expect([leftOpen('note', 'b'), leaving()]).toEqual([undefined, false]);
});
