import { eventsOf, fetchFeed, readCalendar } from '../../../test/factories/calendar.js';
import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { appoint } from '../../../test/factories/plans.js';
import { treatmentForEach } from '../../../test/factories/room.js';
import type { Treatment } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { captureOutput } from '../../../test/matrix/output.js';
import { dump } from '../../../test/matrix/tables.js';

describe('calendar feeds', () => {
  let test: TestApp;
  let on: Treatment;
  treatmentForEach('2026-03-01T12:00:00Z', async (here) => {
    ({ test, on } = here);
    await test.owner.query('delete from identity.throttle');
  });

  const feedOf = async (as: typeof on.asTherapist, body: object = {}) => (await as.post('/me/calendar-feeds', body)).body;
  const read = async (address: string) => eventsOf(readCalendar(await (await fetchFeed(test, address)).text()));

  it('tell a calendar program what is when, under one name for ever, and that it moved or was called off', async () => {
    const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    const { address, names } = await feedOf(on.asTherapist);
    expect(names).toBe('neutral');
    const uid = `${id}@localhost`;
    expect(await read(address)).toEqual([{ uid, sequence: 0, summary: 'Appointment', status: 'CONFIRMED', startsAt: '2026-03-05T10:00:00.000Z', minutes: 50 }]);
    await appoint(on.asTherapist, on.client, '2026-03-29T01:30:00Z', id);
    expect(await read(address)).toEqual([{ uid, sequence: 1, summary: 'Appointment', status: 'CONFIRMED', startsAt: '2026-03-29T01:30:00.000Z', minutes: 50 }]);
    await on.asTherapist.post(`/appointments/${id}/cancel`, { reason: 'holiday' });
    expect(await read(address)).toEqual([{ uid, sequence: 2, summary: 'Called off: Appointment', status: 'CANCELLED', startsAt: '2026-03-29T01:30:00.000Z', minutes: 50 }]);
  });

  it('name clients as the member chose, and never to the client', async () => {
    const client = await createClient(test, on.practice, { primary: on.therapist, name: 'Ñico; Ünal, de \\n Ávila-Рой 🌱 and a name that is longer than a line of a calendar may be' });
    await appoint(on.asTherapist, client, '2026-03-05T10:00:00Z');
    const summaryOf = async (body: object) => (await read((await feedOf(on.asTherapist, body)).address))[0]!.summary;
    expect(await summaryOf({ names: 'code' })).toBe(client.code);
    expect(await summaryOf({ names: 'neutral' })).toBe('Appointment');
    expect(await summaryOf({ names: 'initials' })).toBe('Ñ. Ü. D. \\. Á. Р. 🌱. A. A. N. T. I. L. T. A. L. O. A. C. M. B.');
    const asClient = await signedIn(test, client);
    const own = await feedOf(asClient, { names: 'initials' });
    expect(own.names).toBe('neutral');
    const text = await (await fetchFeed(test, own.address)).text();
    expect(eventsOf(readCalendar(text)).map(({ summary }) => summary)).toEqual(['Appointment']);
    expect(text).not.toContain(on.therapist.name);
  });

  it('hold what one takes part in with clients whom one may open, and nothing of anybody else', async () => {
    const colleague = await createMember(test, on.practice);
    const theirs = await createClient(test, on.practice, { primary: colleague, others: [on.therapist] });
    await appoint(await signedIn(test, colleague), theirs, '2026-03-05T10:00:00Z');
    const mine = await appoint(on.asTherapist, on.client, '2026-03-06T10:00:00Z');
    await appoint(on.asTherapist, on.client, '2025-12-20T10:00:00Z');
    const { address } = await feedOf(on.asTherapist);
    expect((await read(address)).map(({ uid }) => uid)).toEqual([`${mine.id}@localhost`]);
    await test.owner.query('update care_team set until = now() where client_id = $1', [on.client.id]);
    expect(await read(address)).toEqual([]);
    await test.owner.query(`update member set state = 'ended' where id = $1`, [on.therapist.id]);
    expect((await fetchFeed(test, address)).status).toBe(404);
  });

  it('are read again only when they changed', async () => {
    const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    const { address } = await feedOf(on.asClient);
    const first = await fetchFeed(test, address);
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    const etag = first.headers.get('etag')!;
    test.clock.advance(86_400_000);
    const again = await fetchFeed(test, address, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await appoint(on.asTherapist, on.client, '2026-03-05T11:00:00Z', id);
    const changed = await fetchFeed(test, address, { 'if-none-match': etag });
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
    expect((await on.asClient.get('/me/calendar-feeds')).body.items).toEqual([expect.objectContaining({ readAt: '2026-03-02T12:00:00.000Z' })]);
  });

  it('end the moment they are revoked, are five at most, and are nobody else’s', async () => {
    const feeds = [];
    for (let i = 0; i < 5; i += 1) feeds.push(await feedOf(on.asTherapist));
    expect((await on.asTherapist.post('/me/calendar-feeds', {})).body).toMatchObject({ status: 409, code: 'calendar_feed.too_many' });
    expect((await on.asClient.delete(`/me/calendar-feeds/${feeds[0].id}`)).status).toBe(404);
    expect((await on.asTherapist.delete(`/me/calendar-feeds/${feeds[0].id}`)).status).toBe(204);
    expect((await on.asTherapist.delete(`/me/calendar-feeds/${feeds[0].id}`)).status).toBe(404);
    expect((await fetchFeed(test, feeds[0].address)).status).toBe(404);
    expect((await fetchFeed(test, feeds[1].address)).status).toBe(200);
    expect((await on.asTherapist.get('/me/calendar-feeds')).body.items).toHaveLength(4);
  });

  it('are read sixty times an hour at most', async () => {
    const { address } = await feedOf(on.asTherapist);
    const statuses = [];
    for (let i = 0; i < 62; i += 1) statuses.push((await fetchFeed(test, address)).status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    const refused = await fetchFeed(test, address);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    test.clock.advance(3_600_000);
    expect((await fetchFeed(test, address)).status).toBe(200);
  });

  it('keep their address out of every table and every log line, also where reading them fails', async () => {
    const output = captureOutput();
    const { address } = await feedOf(on.asTherapist);
    const token = /calendar\/(.+)\.ics/.exec(address)![1]!;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    await fetchFeed(test, address);
    await test.owner.query('alter table appointment rename to appointment_gone');
    expect((await fetchFeed(test, address)).status).toBe(500);
    await test.owner.query('alter table appointment_gone rename to appointment');
    expect((await fetchFeed(test, `${address}x`)).status).toBe(404);
    output.restore();
    expect(output.text()).toContain('request.failed');
    expect(output.text()).not.toContain(token);
    for (const [name, text] of await dump(test.owner)) expect([name, text.includes(token)]).toEqual([name, false]);
  });

  it('leave it to everybody whether invitations come by mail', async () => {
    expect((await on.asClient.get('/me/calendar-settings')).body).toEqual({ invitations: true, mailPossible: false });
    expect((await on.asClient.put('/me/calendar-settings', { invitations: false })).body.invitations).toBe(false);
    expect((await on.asClient.get('/me/calendar-settings')).body.invitations).toBe(false);
    expect((await on.asTherapist.get('/me/calendar-settings')).body.invitations).toBe(true);
  });
});
