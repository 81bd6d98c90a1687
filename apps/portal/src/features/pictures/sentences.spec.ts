import { meanInterval } from '@attune/clinical/mean-interval';
import { minutesSentence, openingsSentence } from '@attune/clinical/sentences';
import { countByWeek, type WeekCounts } from '@attune/clinical/weekly';
import { addDays } from '@attune/clinical/civil-date';
import fc from 'fast-check';
import { currentLanguage } from '../../lib/texts';
import { i18n } from '@lingui/core';
import { speak } from '../../lib/testing/texts';
import type { Translate } from '../../lib/texts';
import {
  checklistSentence, feelingsSentence, groupSentence, keptSentence, liftSentence, rehearsalsSentence, sharesSentence, shiftSentence, tallySentence, type Speaker,
} from './sentences';
import { START } from './testing/series';
import type { DatedPair, Named } from '@attune/clinical/pictures';

const t = ((key: string, values?: object) => i18n._(`pictures.${key}`, values as Record<string, unknown>)) as Translate<'pictures'>;
const speaker = (voice: Speaker['voice']): Speaker => ({ t, voice, say: (text) => text[currentLanguage()], list: (names) => names.join(', ') });
const voices = ['staff', 'client'] as const;
const title = { en: 'Title', es: 'Título' };
const base = { id: 'x', title };

/** Every number a sentence writes, in the order it is written. */
const numbersIn = (sentence: string): number[] => [...sentence.replace(/95 ?%/, '').matchAll(/[−+]?\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.').replace('−', '-')));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const answer = fc.integer({ min: 0, max: 10 });
const pairs: fc.Arbitrary<DatedPair[]> = fc
  .array(fc.record({ before: answer, after: answer }), { minLength: 3, maxLength: 25 })
  .map((list) => list.map((pair, index) => ({ ...pair, responseId: `r-${index}`, localDate: addDays(START, index) })));
const named = (key: string, times = 0): Named => ({ key, label: { en: key, es: key }, times });

describe.each(['en', 'es'] as const)('sentences in %s', (language) => {
  beforeAll(() => speak(language));

  it('about two sides say the client the means, and staff the mean change within its interval', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const own = numbersIn(shiftSentence(speaker('client'), given, 'higher', 'shift'));
        expect(Math.abs(own[0]! - mean(given.map(({ before }) => before)))).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(own[1]! - mean(given.map(({ after }) => after)))).toBeLessThanOrEqual(0.0501);
        expect(own[2]).toBe(given.length);
        const staff = numbersIn(shiftSentence(speaker('staff'), given, 'higher', 'shift'));
        const change = mean(given.map(({ before, after }) => after - before));
        expect(Math.abs(Math.abs(staff[0]!) - Math.abs(change))).toBeLessThanOrEqual(0.0501);
        expect(staff[1]!).toBeLessThanOrEqual(change + 0.05);
        expect(staff[2]!).toBeGreaterThanOrEqual(change - 0.05);
        expect(staff[3]).toBe(given.length);
      }),
    );
  });

  it('never call a client better or worse, nor guilt', () => {
    const fallen = Array.from({ length: 6 }, (_, index) => ({ before: 8, after: 3, responseId: `${index}`, localDate: START }));
    const better = language === 'en' ? 'that is an improvement' : 'eso es una mejoría';
    expect(shiftSentence(speaker('staff'), fallen, 'lower', 'shift')).toContain(better);
    expect(shiftSentence(speaker('staff'), fallen, 'neither', 'shift')).not.toContain(better);
    expect(shiftSentence(speaker('client'), fallen, 'lower', 'shift')).not.toContain(better);
  });

  it('name an activity only when its interval leaves out no change', () => {
    fc.assert(
      fc.property(pairs, pairs, (music, walk) => {
        const rows = [{ ...named('Music'), pairs: music }, { ...named('Walk'), pairs: walk }];
        for (const voice of voices) {
          const said = liftSentence(speaker(voice), { rows });
          if (voice === 'client' ? said === t('client.lift.none') : /so none is named|no se nombra ninguna/.test(said)) continue;
          const row = rows.find(({ label }) => said.includes(label[language]))!;
          const { low, high } = meanInterval(row.pairs.map(({ before, after }) => after - before))!;
          expect(low > 0 || high < 0).toBe(true);
          expect(numbersIn(said).at(-1)).toBe(row.pairs.length);
        }
      }),
    );
  });

  it('about choices over weeks add up to the choices made', () => {
    const made = fc.array(fc.record({ day: fc.integer({ min: 0, max: 80 }), key: fc.constantFrom('now', 'then', 'both') }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(made, (choices) => {
        const count = (key: string) => choices.filter((each) => each.key === key).length;
        const options = ['now', 'then', 'both'].map((key) => named(key, count(key)));
        const weeks = countByWeek(choices.map(({ day, key }) => ({ localDate: addDays(START, day), key, times: 1 })));
        for (const voice of voices) {
          const [times, of, a, b, c, d] = numbersIn(sharesSentence(speaker(voice), { ...base, kind: 'shares', options, weeks, of: choices.length }));
          expect(times).toBe(Math.max(...options.map((option) => option.times)));
          expect(of).toBe(choices.length);
          if (a !== undefined) expect([a + c!, b! + d!]).toEqual([times, of]);
        }
      }),
    );
  });

  it('about promises, lists, minutes and what came up most repeat the counts', () => {
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(count, count, count, (kept, moved, open) => {
        const weeks: WeekCounts[] = [{ week: START, counts: { kept, moved } }, { week: addDays(START, 7), counts: { open } }];
        expect(numbersIn(keptSentence(speaker('staff'), { ...base, kind: 'kept', weeks, promises: [] }))).toEqual([kept, kept + moved + open, moved, open]);
        expect(numbersIn(keptSentence(speaker('client'), { ...base, kind: 'kept', weeks, promises: [] }))).toEqual([kept, moved]);
        const days = [{ responseId: 'r', localDate: START, full: kept, lighter: moved, open }, { responseId: 's', localDate: START, full: kept, lighter: moved, open }];
        expect(numbersIn(checklistSentence(speaker('staff'), { ...base, kind: 'checklist', days, items: [] })).slice(0, 2)).toEqual([kept + moved, kept + moved + open]);
        const minutes: WeekCounts[] = [{ week: START, counts: { minutes: 2.5 + kept, times: 2 } }, { week: addDays(START, 7), counts: { minutes: open, times: 3 } }];
        expect(numbersIn(minutesSentence({ weeks: minutes }, language))).toEqual([2.5 + kept + open, 5, 2]);
        const rows = [named('rest', kept + 10), named('quiet', kept)];
        expect(numbersIn(tallySentence(speaker('client'), { ...base, kind: 'tally', rows, of: 30 }))).toEqual([kept + 10, 30]);
      }),
    );
  });

  it('about rehearsals count replies, the first and the latest', () => {
    const replies = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(replies, { minLength: 3, maxLength: 9 }), (all) => {
        const runs = all.map((each, index) => ({ responseId: `r-${index}`, localDate: addDays(START, index), attempts: 1, replies: each, rated: [] }));
        const classes = (['clear-warm', 'gives-in', 'attacks'] as const).map((id) => ({ id, label: title }));
        const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);
        const [times, of, count, ...ends] = numbersIn(rehearsalsSentence(speaker('staff'), { ...base, kind: 'rehearsals', classes, ratings: [], runs }));
        expect([times, of, count]).toEqual([sum(all.map(([clear]) => clear!)), sum(all.flat()), all.length]);
        expect(ends).toEqual([all[0]![0], sum(all[0]!), all.at(-1)![0], sum(all.at(-1)!)]);
      }),
    );
  });

  it('about what was kept add up the openings', () => {
    const items = fc.array(fc.record({ kind: fc.constantFrom('card' as const, 'letter' as const), opened: fc.nat(40) }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(items, (given) => {
        const said = openingsSentence({ items: given.map((item, index) => ({ ...item, key: `${index}`, responseId: 'r', localDate: START })) }, null, language);
        const counts = (['card', 'letter'] as const).map((kind) => given.filter((item) => item.kind === kind).length).filter((count) => count > 0);
        const times = given.reduce((sum, { opened }) => sum + opened, 0);
        // One is a word, and so is none.
        expect(numbersIn(said)).toEqual([...counts.filter((count) => count > 1), ...(times > 1 ? [times] : [])]);
        expect(/Not opened yet|Aún sin abrir/.test(said)).toBe(times === 0);
      }),
    );
  });

  it('about feelings count words of the wheel and entries with own words, each by itself', () => {
    const own = (count: number) => Array.from({ length: count }, (_, index) => ({ responseId: `r-${index}`, localDate: START }));
    const words = (count: number) => Array.from({ length: count }, (_, index) => ({ ...named(`w${index}`, 1), first: START, last: START }));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 30 }), (wheel, mine) => {
        for (const voice of voices) {
          expect(numbersIn(feelingsSentence(speaker(voice), { ...base, kind: 'feelings', words: words(wheel), last: START, own: own(mine) }))).toEqual([wheel, mine]);
          expect(numbersIn(feelingsSentence(speaker(voice), { ...base, kind: 'feelings', words: words(wheel), last: START, own: [] }))).toEqual([wheel]);
        }
      }),
    );
  });

  it('about one person say the first and the latest number of every score, and no direction', () => {
    const value = fc.option(fc.integer({ min: 0, max: 8 }).map((half) => half / 2));
    const scores = ['Limits', 'Room'].map((key) => ({ key, label: { en: key, es: key }, min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 8 }), (rows) => {
        const entries = rows.map((values, index) => ({ responseId: `r-${index}`, localDate: addDays(START, index), values }));
        const said = groupSentence(speaker('staff'), scores, { key: 'm', name: 'M', entries }, { from: 'A', to: 'Z' });
        const expected = scores.flatMap((_, score) => {
          const given = rows.flatMap((row) => row[score] ?? []);
          if (given.length === 0) return [];
          return given.length === 1 ? [given[0], 4] : [given[0], 4, given.at(-1)];
        });
        expect(numbersIn(said)).toEqual([rows.length, ...expected]);
        expect(said).not.toMatch(/better|worse|mejor|peor|rise|fall/i);
      }),
    );
  });
});
