import type { Entry, Opening } from './api';
import { byDay } from './days';
import { toldOf } from './opened';

const entry = { id: 'r1', submittedAt: '2026-11-03T20:00:00.000Z' };
const opening = (at: string, action: Opening['action'], responseId: string | null = null): Opening => ({ at, action, responseId, memberName: 'Noor' });

describe('who has been told', () => {
  it('is sent and not opened while no opening is on record', () => {
    expect(toldOf(entry, [], true)).toEqual({ state: 'sent' });
    expect(toldOf(entry, [opening('2026-11-04T08:00:00.000Z', 'response.open', 'r2')], true)).toEqual({ state: 'sent' });
    expect(toldOf(entry, [opening('2026-11-04T08:00:00.000Z', 'observation.list')], true)).toEqual({ state: 'sent' });
  });

  it('names the first opening, by itself or in a list of opened answers', () => {
    const record = [
      opening('2026-11-06T08:00:00.000Z', 'response.open', 'r1'),
      opening('2026-11-05T08:00:00.000Z', 'response.list_opened'),
      opening('2026-11-02T08:00:00.000Z', 'response.list_opened'),
    ];
    expect(toldOf(entry, record, true)).toEqual({ state: 'opened', by: 'Noor', at: '2026-11-05T08:00:00.000Z' });
  });

  it('says nothing where the record read so far does not reach back to the entry', () => {
    expect(toldOf(entry, [opening('2026-11-04T08:00:00.000Z', 'observation.list')], false)).toBeNull();
    expect(toldOf(entry, [opening('2026-11-02T08:00:00.000Z', 'observation.list')], false)).toEqual({ state: 'sent' });
  });
});

it('puts entries below their own day, the latest day first', () => {
  const of = (id: string, localDate: string) => ({ id, localDate }) as Entry;
  const days = byDay([of('a', '2026-11-02'), of('b', '2026-11-03'), of('c', '2026-11-02')]);
  expect(days.map(({ date, entries }) => [date, entries.map(({ id }) => id)])).toEqual([
    ['2026-11-03', ['b']],
    ['2026-11-02', ['a', 'c']],
  ]);
});
