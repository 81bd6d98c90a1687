import { appoint, resumeRound, told } from '../../../test/factories/plans.js';
import { createClient } from '../../../test/factories/people.js';
import { assign, assignmentBody, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { cutAt } from '../../../test/harness/cut-connection.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('changes of plans that are cut short', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
    test.clock.set('2026-03-01T12:00:00Z');
    on = await createTreatment(test);
  });
  afterAll(() => test.close());

  const open = async (id: string) => (await on.asTherapist.get(`/assignments/${id}`)).body;

  it.each(['before', 'after'] as const)('let a plan go on wholly or not yet, cut %s any statement of the round', async (when) => {
    let cuts = 0;
    for (let nth = 1; ; nth += 1) {
      test.clock.set('2026-03-01T12:00:00Z');
      const client = await createClient(test, on.practice, { primary: on.therapist });
      const { id, occasions } = await assign(on.asTherapist, client, { schedule: { times: ['09:00', '21:00'], count: 8 } });
      await on.asTherapist.post(`/assignments/${id}/pause`, { until: '2026-03-03' });
      test.clock.set('2026-03-03T06:00:00Z');
      if (!(await cutAt(nth, when, () => resumeRound(test)))) break;
      cuts += 1;
      const cut = await open(id);
      expect(told(cut.occasions).slice(4)).toEqual(told(occasions).slice(4));
      expect(['paused 2026-03-03', 'active null']).toContain(`${cut.state} ${cut.pausedUntil}`);
      await resumeRound(test);
      const whole = await open(id);
      expect(whole).toMatchObject({ state: 'active', revision: 3 });
      expect(told(whole.occasions)).toEqual(told(occasions).map((line, i) => (i < 2 ? line.replace('open', 'withdrawn') : line)));
    }
    process.stdout.write(`rests ended, cut ${when} a statement: ${cuts} places tried, 0 lost, 0 doubled\n`);
    expect(cuts).toBeGreaterThan(8);
  }, 120_000);

  it.each(['before', 'after'] as const)('move a session with all that hangs on it or not at all, cut %s any statement', async (when) => {
    let cuts = 0;
    test.clock.set('2026-03-01T12:00:00Z');
    for (let nth = 1; ; nth += 1) {
      const client = await createClient(test, on.practice, { primary: on.therapist });
      const session = await appoint(on.asTherapist, client, '2026-03-10T10:00:00Z');
      const body = (schedule: object) => assignmentBody(client, { schedule: { startDate: '2026-03-01', count: undefined, ...schedule } });
      const ids = [newId(), newId()];
      await on.asTherapist.put(`/assignments/${ids[0]}`, body({ repeat: 'session', times: undefined, offsetMinutes: -1440 }));
      await on.asTherapist.put(`/assignments/${ids[1]}`, body({ until: 'next-session', startDate: '2026-03-02' }));
      const move = () => on.asTherapist.put(`/appointments/${session.id}`, { clientId: client.id, startsAt: '2026-03-05T10:00:00Z', minutes: 50 });
      const reached = await cutAt(nth, when, move);
      if (!reached) break;
      cuts += 1;
      const [around, until] = [await open(ids[0]!), await open(ids[1]!)];
      expect(['03-09 11:00 open 9', '03-04 11:00 open 4']).toContain(`${told(around.occasions)} ${until.occasions.length}`);
      expect((await move()).status).toBe(200);
      expect([told((await open(ids[0]!)).occasions), (await open(ids[1]!)).occasions.length]).toEqual([['03-04 11:00 open'], 4]);
    }
    process.stdout.write(`sessions moved, cut ${when} a statement: ${cuts} places tried, 0 torn\n`);
    expect(cuts).toBeGreaterThan(10);
  }, 120_000);
});
