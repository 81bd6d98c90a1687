import type { CaseloadClient, CaseloadMember } from './api';
import { notThisTimeOf, reasonsOf, sorted, totalsOf } from './totals';

const client = (code: string, more: Partial<CaseloadClient> = {}): CaseloadClient => ({
  code,
  due: 10,
  done: 5,
  unprompted: 0,
  notThisTime: {},
  waiting: 0,
  oldestWaitingAt: null,
  quiet: false,
  lastActivityAt: '2026-03-01T10:00:00Z',
  current: true,
  ...more,
});
const member = (more: Partial<CaseloadMember>): CaseloadMember => ({
  ...client(''),
  memberId: 'm',
  name: 'N',
  activeClients: 2,
  medianHoursToAnswer: null,
  quiet: 1,
  clients: [],
  ...more,
});

describe('the sums of a caseload report', () => {
  it('adds up over the members and keeps the oldest wait', () => {
    const totals = totalsOf([
      member({ due: 7, done: 3, waiting: 2, oldestWaitingAt: '2026-03-05T00:00:00Z', notThisTime: { forgot: 1 } }),
      member({ due: 5, done: 5, waiting: 1, oldestWaitingAt: '2026-03-02T00:00:00Z', notThisTime: { too_big: 2, forgot: 1 } }),
    ]);
    expect(totals).toMatchObject({ clients: 4, due: 12, done: 8, waiting: 3, quiet: 2, notThisTime: 4 });
    expect(totals.oldestWaitingAt).toBe('2026-03-02T00:00:00Z');
    expect(totals.reasons).toEqual([
      { reason: 'forgot', count: 2 },
      { reason: 'too_big', count: 2 },
    ]);
  });

  it('is empty for nobody', () => {
    expect(totalsOf([])).toMatchObject({ clients: 0, due: 0, reasons: [], oldestWaitingAt: null });
  });

  it('counts reasons, the most frequent first', () => {
    expect(notThisTimeOf({ notThisTime: { forgot: 2, avoided: 3 } })).toBe(5);
    expect(reasonsOf([{ notThisTime: { forgot: 2, avoided: 3, unclear: 0 } }]).map(({ reason }) => reason)).toEqual(['avoided', 'forgot']);
  });
});

describe('the order of the clients', () => {
  const clients = [
    client('D', { done: 9 }),
    client('C', { quiet: true }),
    client('B', { waiting: 1, oldestWaitingAt: '2026-03-04T00:00:00Z' }),
    client('A', { waiting: 1, oldestWaitingAt: '2026-03-03T00:00:00Z', quiet: true }),
    client('E', { due: 0, done: 0, lastActivityAt: null }),
  ];
  const codes = (by: string) => sorted(clients, by).map(({ code }) => code);

  it('puts need first: the longest wait, then the quiet, then who practised least', () => {
    expect(codes('need')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(codes('not a sort')).toEqual(codes('need'));
  });

  it('sorts by code, by share done and by last activity', () => {
    expect(codes('code')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(codes('done').at(-1)).toBe('E');
    expect(codes('activity')[0]).toBe('E');
  });
});
