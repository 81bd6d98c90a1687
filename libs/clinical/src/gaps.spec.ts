import fc from 'fast-check';
import { addDays, daysBetween } from './civil-date.js';
import { linesOf, placesInTime, withoutGaps } from './gaps.js';

const START = '2026-03-02';
const on = (...days: number[]) => days.map((day) => ({ localDate: addDays(START, day) }));
const sizes = (...days: number[]) => withoutGaps(on(...days)).map(({ length }) => length);

describe('withoutGaps', () => {
  test('cuts where nothing was answered for long', () => {
    expect(sizes(0, 1, 2, 3, 24, 25, 26)).toEqual([4, 3]);
    expect(sizes(0, 7, 14, 42, 49)).toEqual([3, 2]);
  });

  test('leaves what is usual for the series whole', () => {
    expect(sizes()).toEqual([]);
    expect(sizes(0)).toEqual([1]);
    expect(sizes(0, 1, 2, 9)).toEqual([4]);
    expect(sizes(0, 30, 60, 90)).toEqual([4]);
  });

  test('keeps every answer in its place, and cuts nothing but long pauses', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }), (steps) => {
      let day = 0;
      const points = on(...steps.map((step) => (day += step)));
      const parts = withoutGaps(points);
      expect(parts.flat()).toEqual(points);
      parts.slice(1).forEach((part, i) => expect(daysBetween(parts[i]!.at(-1)!.localDate, part[0]!.localDate)).toBeGreaterThan(10));
    }));
  });

  test('draws no line through too few answers', () => {
    expect(linesOf(on(0, 1, 2, 3, 4))).toEqual([]);
    expect(linesOf(on(0, 1, 2, 3, 4, 5)).map(({ length }) => length)).toEqual([6]);
    expect(linesOf(on(0, 1, 2, 30, 31, 32)).map(({ length }) => length)).toEqual([3, 3]);
  });
});

describe('placesInTime', () => {
  test('gives days the room they took', () => {
    expect(placesInTime(on(0, 1, 4))).toEqual([0, 0.25, 1]);
    expect(placesInTime(on(0, 0, 2))).toEqual([0, 0.25, 1]);
    expect(placesInTime(on(3, 3, 3))).toEqual([0, 0.5, 1]);
    expect(placesInTime(on(3))).toEqual([0]);
    expect(placesInTime([])).toEqual([]);
  });

  test('keeps the order, from 0 to 1', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 30 }), (steps) => {
      let day = 0;
      const places = placesInTime(on(...steps.map((step) => (day += step))));
      expect([places[0], places.at(-1)]).toEqual([0, 1]);
      places.slice(1).forEach((place, i) => expect(place).toBeGreaterThan(places[i]!));
    }));
  });
});
