import { addDays, daysBetween, weekdayOf } from '@attune/clinical/civil-date';
import fc from 'fast-check';
import { civilOf, instantAt } from '../../../lib/zone';
import { daysShown, monthTurned, turned, weeksOfMonth } from './days';
import { hoursFor, minuteAt, shareOf } from './hours';
import { piecesAt, piecesOf, type Piece } from './pieces';
import { drawn, LENGTHS, lengthenedBy, movedBy, slotOf, steppedBy, STEP, within } from './snap';
import { isThere, nearestStop, SLOT, stopsOf, walk } from './stops';

const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2025-01-01', days));
const minute = fc.integer({ min: 0, max: 1439 });
const civil = fc.record({ date, minute });
const length = fc.integer({ min: LENGTHS.least, max: LENGTHS.most });
const ofDay = (day: string) => fc.array(fc.tuple(minute, length), { maxLength: 8 }).map((all) => all.flatMap(([from, minutes], i) => piecesAt(`s${i}`, { date: day, minute: from }, minutes)));

describe('days that are shown', () => {
  it('are the week from Monday in which a date lies, and turning it keeps the weekday', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (day, pages) => {
        const week = daysShown('week', day);
        expect(week).toHaveLength(7);
        expect(weekdayOf(week[0]!)).toBe(1);
        expect(week).toContain(day);
        expect(turned('week', turned('week', day, pages), -pages)).toBe(day);
        expect(weekdayOf(turned('week', day, pages))).toBe(weekdayOf(day));
      }),
    );
  });

  it('are of a month every day once, in whole weeks from Monday', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const days = weeksOfMonth(day).flat();
        days.forEach((each, i) => expect(daysBetween(days[0]!, each)).toBe(i));
        expect(weekdayOf(days[0]!)).toBe(1);
        expect(days.length % 7).toBe(0);
        const month = days.filter((each) => each.slice(0, 7) === day.slice(0, 7));
        expect(month).toHaveLength(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate());
        expect(monthTurned(day, months).slice(8) <= day.slice(8)).toBe(true);
      }),
    );
    expect(monthTurned('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthTurned('2026-03-31', -1)).toBe('2026-02-28');
    expect(monthTurned('2026-12-05', 1)).toBe('2027-01-05');
  });
});

describe('a session in the days of a zone', () => {
  it('begins where the clock shows it and is as long as it takes, over midnight too', () => {
    const zones = fc.constantFrom('America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(civil, length, zones, (at, minutes, zone) => {
        const startsAt = instantAt(at, zone);
        const [first, rest] = piecesOf({ id: 'a', startsAt, minutes }, zone);
        expect({ date: first!.date, minute: first!.from }).toEqual(civilOf(startsAt, zone));
        expect(first!.to - first!.from + (rest ? rest.to - rest.from : 0)).toBe(minutes);
        if (rest) expect([rest.date, rest.from, first!.to]).toEqual([addDays(first!.date, 1), 0, 1440]);
      }),
    );
  });

  it('keeps its height on the day the clock is put forward', () => {
    const [piece] = piecesOf({ id: 'a', startsAt: '2027-03-14T06:30:00.000Z', minutes: 60 }, 'America/New_York');
    expect(piece).toMatchObject({ date: '2027-03-14', from: 90, to: 150 });
  });
});

describe('the hours that are drawn', () => {
  it('hold everything, are whole, and are the usual ones when nothing is outside', () => {
    fc.assert(
      fc.property(ofDay('2026-11-24'), fc.boolean(), (pieces, whole) => {
        const hours = hoursFor(pieces, whole);
        expect([hours.from % 60, hours.to % 60]).toEqual([0, 0]);
        expect(hours.from <= 480 && hours.to >= 1140 && hours.from >= 0 && hours.to <= 1440).toBe(true);
        for (const { from, to } of pieces) expect(shareOf(from, hours) >= 0 && shareOf(to, hours) <= 1).toBe(true);
        if (whole) expect(hours).toEqual({ from: 0, to: 1440 });
      }),
    );
    expect(hoursFor([], false)).toEqual({ from: 480, to: 1140 });
  });

  it('turn a minute into a place and back', () => {
    fc.assert(fc.property(minute, (at) => expect(minuteAt(shareOf(at, { from: 420, to: 1200 }), { from: 420, to: 1200 })).toBeCloseTo(at, 6)));
  });
});

describe('moving by hand', () => {
  it('lands on a quarter of an hour of the day it was moved to, or keeps its own minute', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: -6, max: 6 }), fc.integer({ min: -2000, max: 2000 }), (at, days, by) => {
        const moved = movedBy(at, days, by);
        expect(moved.date).toBe(addDays(at.date, days));
        expect(moved.minute >= 0 && moved.minute < 1440).toBe(true);
        if (Math.abs(by) < STEP / 2) expect(moved.minute).toBe(at.minute);
        else {
          expect(moved.minute % STEP).toBe(0);
          const aim = Math.min(Math.max(at.minute + by, 0), 1440 - STEP);
          expect(Math.abs(moved.minute - aim)).toBeLessThanOrEqual(STEP);
        }
      }),
    );
  });

  it('by the arrows goes a quarter at a time and back, over midnight', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 95 }), fc.integer({ min: -200, max: 200 }), fc.integer({ min: -9, max: 9 }), (day, quarter, steps, days) => {
        const at = { date: day, minute: quarter * STEP };
        const moved = steppedBy(at, days, steps);
        expect(daysBetween(day, moved.date) * 1440 + moved.minute - at.minute).toBe(days * 1440 + steps * STEP);
        expect(steppedBy(moved, -days, -steps)).toEqual(at);
      }),
    );
    expect(steppedBy({ date: '2026-11-24', minute: 607 }, 0, 1)).toEqual({ date: '2026-11-24', minute: 615 });
    expect(steppedBy({ date: '2026-11-24', minute: 607 }, 0, -1)).toEqual({ date: '2026-11-24', minute: 600 });
  });

  it('keeps a length in steps of five, as long as a session may be', () => {
    fc.assert(
      fc.property(length, fc.integer({ min: -900, max: 900 }), (minutes, by) => {
        const longer = lengthenedBy(minutes, by);
        expect(longer >= LENGTHS.least && longer <= LENGTHS.most).toBe(true);
        if (Math.abs(by) < 2.5) expect(longer).toBe(minutes);
        else expect(longer % 5).toBe(0);
      }),
    );
  });

  it('draws the same from either end, and a press is a usual session', () => {
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        expect(drawn(a, b)).toEqual(drawn(b, a));
        const { minute: from, minutes } = drawn(a, b);
        expect(from).toBe(slotOf(Math.min(a, b)));
        expect(minutes).toBe(Math.abs(a - b) < STEP ? 50 : minutes);
        expect(minutes >= LENGTHS.least && minutes <= LENGTHS.most && minutes % 5 === 0).toBe(true);
      }),
    );
  });

  it('stays within the days that are shown', () => {
    const week = daysShown('week', '2026-11-24');
    expect([within('2026-11-20', week), within('2026-11-25', week), within('2026-12-02', week)]).toEqual(['2026-11-23', '2026-11-25', '2026-11-29']);
  });
});

describe('where the focus stands', () => {
  const day = '2026-11-24';
  const withHours = (pieces: Piece[]) => ({ pieces, hours: hoursFor(pieces.filter((piece) => piece.date === day), false) });

  it('goes down through every free half hour and every session once, and up the same way', () => {
    fc.assert(
      fc.property(ofDay(day), (all) => {
        const { pieces, hours } = withHours(all);
        const stops = stopsOf(day, pieces, hours);
        if (stops.length === 0) return;
        const down = [walk(stops[0]!, 'first', pieces, hours)];
        while (down.length < stops.length) down.push(walk(down.at(-1)!, 'down', pieces, hours));
        expect(down).toEqual(stops);
        expect(walk(down.at(-1)!, 'down', pieces, hours)).toEqual(down.at(-1));
        const up = [walk(stops[0]!, 'last', pieces, hours)];
        while (up.length < stops.length) up.push(walk(up.at(-1)!, 'up', pieces, hours));
        expect(up.reverse()).toEqual(stops);
        const sessions = new Set(pieces.filter(({ date: on, part }) => on === day && part === 'first').map(({ id }) => id));
        expect(new Set(stops.flatMap(({ id }) => id ?? []))).toEqual(sessions);
      }),
    );
  });

  it('offers no half hour in which somebody sits', () => {
    fc.assert(
      fc.property(ofDay(day), (all) => {
        const { pieces, hours } = withHours(all);
        for (const stop of stopsOf(day, pieces, hours)) {
          expect(isThere(stop, pieces, hours)).toBe(true);
          if (stop.id) continue;
          expect(pieces.some((piece) => piece.date === day && piece.from < stop.minute + SLOT && stop.minute < piece.to)).toBe(false);
        }
      }),
    );
  });

  it('goes to the neighbouring day at the nearest time, also into another week', () => {
    fc.assert(
      fc.property(ofDay('2026-11-30'), fc.integer({ min: 16, max: 37 }), (all, slot) => {
        const hours = hoursFor(all, false);
        const next = walk({ date: '2026-11-29', minute: slot * SLOT, id: null }, 'after', all, hours);
        expect(next).toEqual(nearestStop('2026-11-30', slot * SLOT, all, hours));
        const off = Math.abs(next.minute - slot * SLOT);
        for (const stop of stopsOf('2026-11-30', all, hours)) expect(Math.abs(stop.minute - slot * SLOT)).toBeGreaterThanOrEqual(off);
      }),
    );
  });
});
