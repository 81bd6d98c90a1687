import { rangeOf } from './range';

const own = (from: string, to: string) => rangeOf({ weeks: 'own', from, to }, '2026-03-04');

describe('the weeks of a report', () => {
  it('counts whole weeks up to the present one', () => {
    expect(rangeOf({ weeks: '4', from: '', to: '' }, '2026-03-04')).toEqual({ range: { from: '2026-02-09', to: '2026-03-08' } });
    expect(rangeOf({ weeks: '12', from: '', to: '' }, '2026-03-08')).toEqual({ range: { from: '2025-12-15', to: '2026-03-08' } });
  });

  it('reads anything else as four weeks', () => {
    expect(rangeOf({ weeks: '-1', from: '', to: '' }, '2026-03-04')).toEqual(rangeOf({ weeks: '4', from: '', to: '' }, '2026-03-04'));
  });

  it('widens dates of one’s own to whole weeks', () => {
    expect(own('2026-02-04', '2026-02-10')).toEqual({ range: { from: '2026-02-02', to: '2026-02-15' } });
  });

  it('names the date that is wrong', () => {
    expect(own('', '2026-02-10')).toEqual({ fault: 'from' });
    expect(own('2026-02-10', '2026-02-31')).toEqual({ fault: 'to' });
    expect(own('2026-02-10', '2026-02-09')).toEqual({ fault: 'to' });
    expect(own('2020-01-01', '2026-01-01')).toEqual({ fault: 'to' });
  });
});
