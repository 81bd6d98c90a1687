import { addDays } from '@attune/clinical/civil-date';
import { away, coverRound, coversOf } from '../../../test/factories/absences.js';
import { expectOk } from '../../../test/factories/answers.js';
import { createClient, createMember, createPractice, signedIn, type TestPractice } from '../../../test/factories/people.js';
import { cutAt } from '../../../test/harness/cut-connection.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

describe('covers that are cut short', () => {
  let test: TestApp;
  let practice: TestPractice;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
    practice = await createPractice(test);
  });
  afterAll(() => test.close());

  it.each(['before', 'after'] as const)('are there wholly or not yet, once each, cut %s any statement of the round', async (when) => {
    let cuts = 0;
    for (let nth = 1; ; nth += 1) {
      const day = (offset: number): string => addDays('2026-11-02', 7 * nth + offset);
      test.clock.set(`${day(0)}T11:00:00Z`);
      const [ana, ben] = [await createMember(test, practice), await createMember(test, practice)];
      const clients = [await createClient(test, practice, { primary: ana }), await createClient(test, practice, { primary: ana })];
      expectOk(await away(await signedIn(test, ana), day(1), day(2), ben.id));
      const covers = async (): Promise<string[]> => (await Promise.all(clients.map(({ id }) => coversOf(test, id)))).map((lines) => lines.map((line) => line.split(' ')[2]).join());
      let reached = false;
      for (const [offset, before, whole] of [[1, '', 'now'], [3, 'now', 'before']] as const) {
        test.clock.set(`${day(offset)}T11:00:00Z`);
        reached = (await cutAt(nth, when, () => coverRound(test))) || reached;
        expect([[before, before], [whole, whole]]).toContainEqual(await covers());
        await Promise.all([coverRound(test), coverRound(test)]);
        expect(await covers()).toEqual([whole, whole]);
      }
      const { rows } = await test.owner.query(`select count(*)::integer as n from audit_event where client_id = any ($1) and action like 'care-team.cover%'`, [
        clients.map(({ id }) => id),
      ]);
      expect(rows[0].n).toBe(4);
      if (!reached) break;
      cuts += 1;
    }
    process.stdout.write(`covers let in and out, cut ${when} a statement: ${cuts} places tried, 0 lost, 0 doubled\n`);
    expect(cuts).toBeGreaterThan(8);
  }, 120_000);
});
