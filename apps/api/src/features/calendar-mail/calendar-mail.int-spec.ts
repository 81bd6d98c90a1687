import { NestFactory } from '@nestjs/core';
import { Logger, runOnce } from 'graphile-worker';
import PostalMime from 'postal-mime';
import { expectOk } from '../../../test/factories/answers.js';
import { eventsOf, readCalendar } from '../../../test/factories/calendar.js';
import { type Mailboxes, startMailboxes } from '../../../test/factories/mailbox.js';
import { createMember } from '../../../test/factories/people.js';
import { appoint } from '../../../test/factories/plans.js';
import { createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/ids.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { nestLogger } from '../../platform/logging/nest-logger.js';
import { WorkerModule } from '../../worker.module.js';
import { InvitationSender } from './invitation-sender.service.js';

describe('invitations by mail', () => {
  let test: TestApp;
  let boxes: Mailboxes;
  let worker: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>;
  let on: Treatment;

  beforeAll(async () => {
    boxes = await startMailboxes();
    test = await startTestApp({ SMTP_URL: boxes.url });
    worker = await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger, abortOnError: false });
    worker.get(Clock).now = () => test.clock.now();
  });
  beforeEach(async () => {
    test.clock.set('2026-03-01T12:00:00Z');
    boxes.refuses.clear();
    await test.owner.query('delete from graphile_worker._private_jobs');
    on = await createTreatment(test);
    boxes.mails.length = 0;
  });
  afterAll(async () => {
    await worker.close();
    await test.close();
    delete process.env.SMTP_URL;
    await boxes.close();
  });

  /** The minute of grace is over: the worker does what waits. */
  async function told(): Promise<void> {
    await test.owner.query(`update graphile_worker._private_jobs set run_at = now(), attempts = 0`);
    await runOnce({ connectionString: test.database.appUrl, taskList: worker.get(Tasks).all, concurrency: 1, noHandleSignals: true, logger: new Logger(() => () => undefined) });
    // What became of a job is noted a moment after it ended.
    const underWay = async (): Promise<boolean> => (await test.owner.query('select from graphile_worker._private_jobs where locked_at is not null limit 1')).rowCount === 1;
    while (await underWay());
  }
  /** The mails to somebody since the last look: as a mail program shows them, with what is handed to the calendar. */
  async function arrived(to: { email: string }) {
    const mails = await Promise.all(boxes.mails.filter((mail) => mail.to === to.email).map(async ({ raw, headers }) => {
      const mail = await PostalMime.parse(raw);
      const parts = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics');
      const texts = parts.map(({ content }) => (typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8')));
      // The reader of mails ends lines in its own way; the file is looked at as it was sent.
      const [, file = ''] = /Content-Type: application\/ics.*?\r\n\r\n(.*?)\r\n--/s.exec(raw) ?? [];
      const calendar = readCalendar(Buffer.from(file, 'base64').toString('utf8'));
      return { subject: mail.subject!, text: mail.text!, id: headers['message-id']!, date: headers.date!, raw, parts, texts, method: calendar.getFirstPropertyValue('method'), events: eventsOf(calendar), calendar };
    }));
    boxes.mails.splice(0, boxes.mails.length, ...boxes.mails.filter((mail) => mail.to !== to.email));
    return mails;
  }
  const weekly = (given: object = {}) => ({ clientId: on.client.id, startDate: '2026-03-04', time: '10:00', minutes: 50, repeat: 'weekly', count: 6, ...given });

  it('reach the client and those who take part in the form that calendar programs take up, in neutral words', async () => {
    const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    expect(boxes.mails).toEqual([]);
    await told();
    const [mail, ...more] = await arrived(on.client);
    expect(more).toEqual([]);
    expect(await arrived(on.therapist)).toHaveLength(1);
    expect(mail!.subject).toBe('Appointment: Thursday, 5 March 2026 at 11:00');
    expect(mail!.method).toBe('REQUEST');
    expect(mail!.events).toEqual([{ uid: `${id}@localhost`, sequence: 0, summary: 'Appointment', status: 'CONFIRMED', startsAt: '2026-03-05T10:00:00.000Z', minutes: 50 }]);
    // RFC 6047: an alternative to the text, whose Content-Type names the method, and the same as a file for who has to open one.
    expect(mail!.raw).toMatch(/Content-Type: multipart\/alternative/i);
    expect(mail!.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(mail!.parts.map(({ mimeType }) => mimeType).sort()).toEqual(['application/ics', 'text/calendar']);
    expect(new Set(mail!.texts.map((text) => text.trim())).size).toBe(1);
    for (const word of [on.therapist.name, on.practice.name, 'therap', 'session']) expect(mail!.raw.replaceAll('=\r\n', '')).not.toContain(word);
  });

  it('follow a move and a calling off under the same UID with a rising SEQUENCE, and tell nothing twice', async () => {
    const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    await told();
    await appoint(on.asTherapist, on.client, '2026-03-06T10:00:00Z', id);
    await told();
    await told();
    await on.asTherapist.post(`/appointments/${id}/cancel`, { reason: 'therapist-ill', note: 'Flu again.' });
    await told();
    const mails = await arrived(on.client);
    expect(mails.map(({ method, subject, events }) => [method, subject.split(':')[0], events[0]!.uid, events[0]!.sequence, events[0]!.status])).toEqual([
      ['REQUEST', 'Appointment', `${id}@localhost`, 0, 'CONFIRMED'],
      ['REQUEST', 'Appointment changed', `${id}@localhost`, 1, 'CONFIRMED'],
      ['CANCEL', 'Appointment called off', `${id}@localhost`, 2, 'CANCELLED'],
    ]);
    expect(new Set(mails.map((mail) => mail.id)).size).toBe(3);
    expect(mails.some(({ raw }) => raw.includes('Flu'))).toBe(false);
  });

  it('tell nobody what was taken back within a minute, and several changes as one', async () => {
    const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    await on.asTherapist.post(`/appointments/${id}/cancel`);
    await told();
    expect(boxes.mails).toEqual([]);
    await on.asTherapist.post(`/appointments/${id}/restore`);
    await appoint(on.asTherapist, on.client, '2026-03-07T10:00:00Z', id);
    await appoint(on.asTherapist, on.client, '2026-03-08T10:00:00Z', id);
    await told();
    expect((await arrived(on.client)).map(({ events }) => events[0]!.startsAt)).toEqual(['2026-03-08T10:00:00.000Z']);
  });

  it('tell a series in one mail, and each change of it in one more', async () => {
    const id = newId();
    const { items } = expectOk(await on.asTherapist.put(`/appointment-series/${id}`, weekly())).body;
    await told();
    const [first] = await arrived(on.client);
    expect(first!.text).toContain('5 more follow it.');
    expect(first!.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([[`${id}@localhost`, 0]]);
    expect(first!.calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('rrule')!.toString()).toBe('FREQ=WEEKLY;COUNT=6;BYDAY=WE');
    await appoint(on.asTherapist, on.client, '2026-03-12T15:00:00Z', items[1].id);
    await on.asTherapist.post(`/appointments/${items[2].id}/cancel`);
    await told();
    const [second, ...more] = await arrived(on.client);
    expect(more).toEqual([]);
    expect(second!.events.map(({ uid, sequence, startsAt }) => [uid, sequence, startsAt])).toEqual([
      [`${id}@localhost`, 2, '2026-03-04T09:00:00.000Z'], [`${id}@localhost`, 2, '2026-03-12T15:00:00.000Z'],
    ]);
    const [master, moved] = second!.calendar.getAllSubcomponents('vevent');
    expect(master!.getFirstProperty('exdate')!.toICALString()).toBe('EXDATE;TZID=Europe/Madrid:20260318T100000');
    expect(moved!.getFirstProperty('recurrence-id')!.toICALString()).toBe('RECURRENCE-ID;TZID=Europe/Madrid:20260311T100000');
  });

  it('call off the series that a move had made when the move is taken back, and say that the first one goes on as it did', async () => {
    const id = newId();
    const { items } = expectOk(await on.asTherapist.put(`/appointment-series/${id}`, weekly())).body;
    await told();
    const body = { clientId: on.client.id, startsAt: '2026-03-26T15:00:00Z', minutes: 50, scope: 'following' };
    const { seriesId, undo } = expectOk(await on.asTherapist.put(`/appointments/${items[3].id}`, body)).body;
    await told();
    boxes.mails.length = 0;
    expectOk(await on.asTherapist.post(`/appointments/${items[3].id}/undo`, { undo }));
    await told();
    for (const to of [on.client, on.therapist]) {
      const rules = (await arrived(to)).map(({ method, events, calendar }) => [method, events[0]!.uid, calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('rrule')!.toString()]);
      expect(rules.sort((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
        ['CANCEL', `${seriesId}@localhost`, 'FREQ=WEEKLY;COUNT=3;BYDAY=TH'], ['REQUEST', `${id}@localhost`, 'FREQ=WEEKLY;COUNT=6;BYDAY=WE'],
      ]);
    }
  });

  it('say where a series ends when what follows is moved, and what follows as a series of its own', async () => {
    const id = newId();
    const { items } = expectOk(await on.asTherapist.put(`/appointment-series/${id}`, weekly())).body;
    await told();
    boxes.mails.length = 0;
    const body = { clientId: on.client.id, startsAt: '2026-03-26T15:00:00Z', minutes: 50, scope: 'following' };
    const { seriesId } = expectOk(await on.asTherapist.put(`/appointments/${items[3].id}`, body)).body;
    await told();
    const rules = (await arrived(on.client)).map(({ method, events, calendar }) => [method, events[0]!.uid, calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('rrule')!.toString()]);
    expect(rules.sort((a, b) => String(a[2]).localeCompare(String(b[2])))).toEqual([
      ['REQUEST', `${seriesId}@localhost`, 'FREQ=WEEKLY;COUNT=3;BYDAY=TH'], ['REQUEST', `${id}@localhost`, 'FREQ=WEEKLY;COUNT=3;BYDAY=WE'],
    ]);
    await on.asTherapist.post(`/appointments/${items[3].id}/cancel`, { scope: 'following' });
    await told();
    expect((await arrived(on.client)).map(({ method, events }) => [method, events[0]!.uid, events[0]!.status])).toEqual([['CANCEL', `${seriesId}@localhost`, 'CANCELLED']]);
  });

  it('call an appointment off for a member who does not take part any more', async () => {
    const colleague = await createMember(test, on.practice);
    await test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, now(), false)', [on.practice.id, on.client.id, colleague.id]);
    const { id, startsAt, minutes } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    const withMembers = (memberIds: string[]) => on.asTherapist.put(`/appointments/${id}`, { clientId: on.client.id, startsAt, minutes, memberIds });
    expectOk(await withMembers([on.therapist.id, colleague.id]));
    await told();
    expectOk(await withMembers([on.therapist.id]));
    await told();
    expect((await arrived(colleague)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
    expect((await arrived(on.therapist)).map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST']);
  });

  it('go to nobody who turned them off, who has left, or for what is over', async () => {
    await on.asClient.put('/me/calendar-settings', { invitations: false });
    await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    await appoint(on.asTherapist, on.client, '2026-02-05T10:00:00Z');
    await told();
    expect(await arrived(on.client)).toEqual([]);
    expect((await arrived(on.therapist)).map(({ events }) => events[0]!.startsAt)).toEqual(['2026-03-05T10:00:00.000Z']);
    await on.asClient.put('/me/calendar-settings', { invitations: true });
    await appoint(on.asTherapist, on.client, '2026-03-09T10:00:00Z');
    await test.owner.query('delete from client_key where client_id = $1', [on.client.id]);
    await told();
    expect(await arrived(on.client)).toEqual([]);
  });

  it('are tried again under the same Message-ID, date, UID and SEQUENCE until the server took them', async () => {
    await on.asTherapist.put('/me/calendar-settings', { invitations: false });
    await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    boxes.refuses.set('DATA', { code: 451, text: 'not now' });
    await told();
    expect(boxes.mails).toEqual([]);
    boxes.refuses.clear();
    await told();
    // The server took it, and the worker died before it was noted.
    await test.owner.query('update calendar_invitation set sent_sequence = null, sent_method = null');
    test.clock.advance(120_000);
    const [{ id: invitationId }] = (await test.owner.query('select id from calendar_invitation where client_id = $1 and member_id is null', [on.client.id])).rows;
    await worker.get(InvitationSender).work({ practiceId: on.practice.id, invitationId });
    await worker.get(InvitationSender).work({ practiceId: on.practice.id, invitationId });
    const mails = await arrived(on.client);
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ id, date, events }) => JSON.stringify([id, date, events]))).size).toBe(1);
    boxes.refuses.set(on.client.email, { code: 550, text: '5.1.1 nobody' });
    await appoint(on.asTherapist, on.client, '2026-03-07T10:00:00Z');
    await told();
    const { rows } = await test.owner.query('select 1 from graphile_worker._private_jobs');
    expect(rows).toEqual([]);
  });
});
