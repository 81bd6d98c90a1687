import fc from 'fast-check';
import { expectOk } from '../../../../test/factories/answers.js';
import { createMember } from '../../../../test/factories/people.js';
import { appoint } from '../../../../test/factories/plans.js';
import { treatmentForEach } from '../../../../test/factories/room.js';
import type { Treatment } from '../../../../test/factories/work.js';
import type { TestApp } from '../../../../test/harness/test-app.js';
import { newId } from '../../../platform/ids.js';
import type { AppointmentDto } from '../appointment.dto.js';

const DAY = 86_400_000;
const COUNT = 5;

describe('an edit that is taken back', () => {
  let test: TestApp;
  let on: Treatment;
  let colleague: string;
  treatmentForEach('2026-03-01T12:00:00Z', (here) => void ({ test, on } = here));
  beforeEach(async () => {
    colleague = (await createMember(test, on.practice)).id;
    await test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, now(), false)', [on.practice.id, on.client.id, colleague]);
  });

  const series = async (given: object = {}): Promise<AppointmentDto[]> =>
    expectOk(await on.asTherapist.put(`/appointment-series/${newId()}`, {
      clientId: on.client.id, startDate: '2026-03-18', time: '10:00', minutes: 50, repeat: 'weekly', count: COUNT, place: 'Room 1', ...given,
    })).body.items;
  const edit = async (of: AppointmentDto, given: object) => expectOk(await on.asTherapist.put(`/appointments/${of.id}`, { clientId: on.client.id, startsAt: of.startsAt, minutes: of.minutes, ...given })).body;
  const undo = (id: string, token: string) => on.asTherapist.post(`/appointments/${id}/undo`, { undo: token });
  const get = async (id: string): Promise<AppointmentDto> => (await on.asTherapist.get(`/appointments/${id}`)).body;
  /** The whole calendar, of therapist and client, and the series behind it; without what only counts edits. */
  const calendar = async (): Promise<unknown> => {
    const { items } = (await on.asTherapist.get(`/clients/${on.client.id}/appointments?limit=100`)).body;
    const rhythms = [];
    for (const id of [...new Set((items as AppointmentDto[]).flatMap(({ seriesId }) => seriesId ?? []))]) {
      const { rhythm, minutes } = (await on.asTherapist.get(`/appointment-series/${id}`)).body;
      rhythms.push({ id, rhythm, minutes });
    }
    return { items: (items as AppointmentDto[]).map(({ revision: _, ...rest }) => rest), rhythms, own: (await on.asClient.get('/me/appointments')).body };
  };

  /** What somebody may want of a session, or of it and those after it. */
  const change = fc.record(
    {
      days: fc.integer({ min: -3, max: 3 }), hours: fc.integer({ min: -2, max: 3 }), minutes: fc.constantFrom(50, 80), kind: fc.constantFrom('in-person', 'phone'),
      place: fc.constantFrom('Room 2', 'Garden', null), videoUrl: fc.constantFrom('https://meet.example.test/room', null), both: fc.boolean(),
      reason: fc.constantFrom('client-ill', 'holiday', null), note: fc.constantFrom('A word.', null),
    },
    { requiredKeys: [] },
  );
  const step = fc.record({ which: fc.integer({ min: 0, max: COUNT - 1 }), scope: fc.constantFrom('one', 'following'), change });
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  const bodyOf = (of: AppointmentDto, { days = 0, hours = 0, both, ...rest }: Change): object => ({
    ...rest, startsAt: new Date(Date.parse(of.startsAt) + days * DAY + hours * 3_600_000).toISOString(), ...(both !== undefined && { memberIds: both ? [on.therapist.id, colleague] : [on.therapist.id] }),
  });

  it('is as if it had never been, whatever single sessions had of their own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 3 }), fc.subarray(['confirm', 'ask', 'cancel']), step, async (earlier, said, last) => {
        const all = await series();
        for (const { which, scope, change: given } of earlier) {
          const of = await get(all[which]!.id);
          await edit(of, { ...bodyOf(of, given), scope });
        }
        if (said.includes('confirm')) expectOk(await on.asClient.post(`/me/appointments/${all[2]!.id}/confirm`, {}));
        if (said.includes('ask')) expectOk(await on.asClient.post(`/me/appointments/${all[3]!.id}/ask`, { kind: 'other-time', text: 'Later, please.' }));
        if (said.includes('cancel')) expectOk(await on.asTherapist.post(`/appointments/${all[4]!.id}/cancel`, { reason: 'holiday' }));
        const before = await calendar();
        const of = await get(all[Math.min(last.which, 3)]!.id);
        const edited = await edit(of, { ...bodyOf(of, last.change), scope: last.scope });
        // Nothing to take back where it was so already.
        if (edited.undo) expectOk(await undo(of.id, edited.undo));
        expect(await calendar()).toEqual(before);
        for (const { id } of all) expectOk(await on.asTherapist.post(`/appointments/${id}/cancel`, {}));
      }),
      { numRuns: 12 },
    );
  });

  it('is not taken back twice, nor over a newer edit, nor later, nor by what another edit answered with', async () => {
    const [first, second] = await series();
    const moved = await edit(first!, { startsAt: '2026-03-19T10:00:00Z', scope: 'following' });
    expect((await undo(second!.id, moved.undo)).body).toMatchObject({ status: 422, errors: [{ field: 'undo', code: 'not_ours' }] });
    expectOk(await undo(first!.id, moved.undo));
    expect((await undo(first!.id, moved.undo)).body).toMatchObject({ status: 412, code: 'appointment.changed' });
    const again = await edit(first!, { startsAt: '2026-03-19T10:00:00Z', scope: 'following' });
    await edit(await get(second!.id), { minutes: 60 });
    expect((await undo(first!.id, again.undo)).body).toMatchObject({ status: 412, code: 'appointment.changed' });
    const single = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    const late = await edit(single, { minutes: 90 });
    test.clock.advance(61_000);
    expect((await undo(single.id, late.undo)).body).toMatchObject({ status: 412, code: 'appointment.changed' });
    expect((await get(single.id)).minutes).toBe(90);
  });

  it('lets plans follow, and leaves no series behind that could go on', async () => {
    const [, second] = await series();
    const moved = await edit(second!, { startsAt: '2026-03-26T10:00:00Z', scope: 'following' });
    const { seriesId } = await get(second!.id);
    expectOk(await undo(second!.id, moved.undo));
    expect((await get(second!.id)).seriesId).not.toBe(seriesId);
    expect((await on.asTherapist.get(`/appointment-series/${seriesId}`)).status).toBe(404);
    expect((await on.asTherapist.put(`/appointment-series/${seriesId}/length`, { count: 9 })).status).toBe(404);
  });
});
