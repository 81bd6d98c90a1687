import fc from 'fast-check';
import { instantOf, localOf } from './local-time';

describe('the time of a session by the clock of this device', () => {
  it('reads back what was set', () => {
    const minute = fc.date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2035-01-01T00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(minute, (at) => {
        at.setSeconds(0, 0);
        expect(instantOf(localOf(at.toISOString()))).toBe(at.toISOString());
      }),
    );
  });

  it('is nothing while a part is missing', () => {
    expect(instantOf({ date: '', time: '10:00' })).toBeNull();
    expect(instantOf({ date: '2026-12-10', time: '' })).toBeNull();
    expect(instantOf({ date: '2026-13-40', time: '10:00' })).toBeNull();
  });
});
