import type { OwnSession } from './api';
import { matterOf } from './matter';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const inHours = (hours: number, more: Partial<OwnSession> = {}): OwnSession => ({
  id: 's', startsAt: new Date(NOW + hours * 3_600_000).toISOString(), minutes: 50, with: ['Imani Thornquill'], state: 'planned', kind: 'in-person',
  place: null, videoUrl: null, movedFrom: null, confirmedAt: null, ask: null, ...more,
});
const confirmed = { confirmedAt: '2026-11-20T10:00:00.000Z' };
const off = { state: 'cancelled' as const };
const said = (items: OwnSession[], calledOff: OwnSession[] = []) => {
  const matter = matterOf({ items, calledOff }, NOW);
  return matter && [matter.said, (Date.parse(matter.session.startsAt) - NOW) / 3_600_000];
};

describe('what Today says of a client’s sessions', () => {
  it('is nothing where none is near', () => {
    expect(said([])).toBeNull();
    expect(said([inHours(169)])).toBeNull();
    expect(said([inHours(37, confirmed)])).toBeNull();
    expect(said([], [inHours(37, off)])).toBeNull();
  });

  it('is the next one when it is near, whatever was said to it, also while it goes on', () => {
    expect(said([inHours(35, confirmed), inHours(100)])).toEqual(['confirmed', 35]);
    expect(said([inHours(-0.5, confirmed)])).toEqual(['begun', -0.5]);
    const ask = { id: 'a', kind: 'other-time' as const, text: null, times: [], state: 'open' as const, askedAt: '', reply: null, answeredBy: null, answeredAt: null };
    expect(said([inHours(20, { ...confirmed, ask })])).toEqual(['asked', 20]);
  });

  it('is one of this week to which nothing was said', () => {
    expect(said([inHours(167)])).toEqual(['open', 167]);
  });

  it('is that one does not take place, so that nobody comes for nothing', () => {
    expect(said([inHours(100)], [inHours(20, off)])).toEqual(['off', 20]);
    expect(said([inHours(10)], [inHours(20, off)])).toEqual(['open', 10]);
  });
});
