import { occasionsOf, type Schedule } from '@attune/clinical/schedule';
import fc from 'fast-check';
import { type KeptOccasion, type OccasionState, planOccasions } from './occasion-plan.js';

const ZONE = 'Europe/Madrid';
const TODAY = '2026-03-28';
const NOW = '2026-03-28T11:00:00.000Z';
const PRESENT = { now: NOW, today: TODAY, ahead: new Set<string>() };

let made = 0;
const keep = (schedule: Schedule, states: OccasionState[] = []): KeptOccasion[] =>
  occasionsOf(schedule, ZONE).map((o, i) => ({ ...o, appointmentId: null, id: `o${(made += 1)}`, state: states[i % Math.max(states.length, 1)] ?? 'open' }));

/** What the table holds afterwards. */
function after(kept: KeptOccasion[], wanted: ReturnType<typeof occasionsOf>): KeptOccasion[] {
  const { add, move, remove } = planOccasions(kept, wanted, PRESENT);
  const moved = new Map(move.map((m) => [m.id, m]));
  return [
    ...kept.filter((o) => !remove.includes(o.id)).map((o): KeptOccasion => (moved.has(o.id) ? { ...o, ...moved.get(o.id)!, state: 'open' } : o)),
    ...add.map((o): KeptOccasion => ({ ...o, id: `new${(made += 1)}`, state: 'open' })),
  ];
}

const slot = (o: { localDate: string; localTime: string }): string => `${o.localDate} ${o.localTime}`;

const schedule: fc.Arbitrary<Schedule> = fc.record({
  startDate: fc.constantFrom('2026-03-20', '2026-03-27', '2026-03-28', '2026-03-29', '2026-04-02'),
  repeat: fc.constantFrom('once' as const, 'daily' as const, 'weekly' as const),
  times: fc.uniqueArray(fc.constantFrom('00:00', '02:30', '09:00', '12:30', '23:59'), { minLength: 1, maxLength: 3 }),
  count: fc.integer({ min: 1, max: 20 }),
}).map((s) => (s.repeat === 'once' ? { ...s, count: undefined } : s));
const states = fc.array(fc.constantFrom<OccasionState>('open', 'done', 'not-this-time', 'withdrawn'), { minLength: 1, maxLength: 5 });

describe('planOccasions', () => {
  it('never touches what was settled or is past, doubles no time, and gives everything to come that is wanted', () => {
    fc.assert(
      fc.property(schedule, states, schedule, (old, given, next) => {
        const kept = keep(old, given);
        const wanted = occasionsOf(next, ZONE);
        const result = after(kept, wanted);
        const byId = new Map(result.map((o) => [o.id, o]));
        for (const o of kept) {
          const settled = o.state === 'done' || o.state === 'not-this-time';
          if (settled || (o.state === 'open' && o.dueAt <= NOW)) expect(byId.get(o.id)).toEqual(o);
        }
        expect(new Set(result.map(slot)).size).toBe(result.length);
        expect(new Set(result.map((o) => `${o.localDate} ${o.slot}`)).size).toBe(result.length);
        const slots = new Map(result.map((o) => [slot(o), o]));
        for (const o of wanted.filter((w) => w.dueAt > NOW)) {
          expect(slots.get(slot(o))?.state ?? 'missing').not.toMatch(/missing|withdrawn/);
        }
        const asked = new Set(wanted.map(slot));
        for (const o of result) if (o.state === 'open' && o.dueAt > NOW) expect(asked).toContain(slot(o));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing when asked for the same again', () => {
    fc.assert(
      fc.property(schedule, states, schedule, (old, given, next) => {
        const wanted = occasionsOf(next, ZONE);
        const once = after(keep(old, given), wanted);
        expect(planOccasions(once, wanted, PRESENT)).toEqual({ add: [], move: [], remove: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('moves within a day under the same id', () => {
    const kept = keep({ startDate: '2026-03-29', repeat: 'daily', times: ['09:00'], count: 2 });
    const wanted = occasionsOf({ startDate: '2026-03-29', repeat: 'daily', times: ['18:00'], count: 2 }, ZONE);
    expect(planOccasions(kept, wanted, PRESENT)).toMatchObject({ add: [], remove: [], move: kept.map(({ id }) => ({ id, localTime: '18:00' })) });
  });

  it('leaves today with its earlier time when it would have none at all', () => {
    const wanted = occasionsOf({ startDate: TODAY, repeat: 'once', times: ['09:00'] }, ZONE);
    const later = keep({ startDate: TODAY, repeat: 'once', times: ['20:00'] });
    expect(after(later, wanted).map(slot)).toEqual([`${TODAY} 09:00`]);
    const done = keep({ startDate: TODAY, repeat: 'once', times: ['08:00'] }, ['done']);
    expect(after(done, wanted).map(slot)).toEqual([`${TODAY} 08:00`]);
  });
});
