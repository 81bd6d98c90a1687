import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { Caller } from '../../factories/caller.js';
import type { Case, Cases, Ground } from '../case.js';

const team = ['treating', 'coTreating'];

const seriesBody = ({ world }: Ground) => ({
  clientId: world.who('client').client!.id, startDate: '2027-04-05', time: '10:00', minutes: 50, repeat: 'weekly', count: 3,
});
async function newAppointment({ world }: Ground, startsAt = '2027-03-01T10:00:00Z'): Promise<string> {
  const id = newId();
  expectOk(await world.who('treating').caller.put(`/appointments/${id}`, { clientId: world.who('client').client!.id, startsAt, minutes: 50 }));
  return id;
}
async function newSeries(ground: Ground): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('treating').caller.put(`/appointment-series/${id}`, seriesBody(ground)));
  return id;
}
/** The client's; those of before are revoked. */
async function newFeed({ world }: Ground): Promise<{ id: string; address: string }> {
  const { caller } = world.who('client');
  for (const { id } of expectOk(await caller.get('/me/calendar-feeds')).body.items) expectOk(await caller.delete(`/me/calendar-feeds/${id}`));
  return expectOk(await caller.post('/me/calendar-feeds', {})).body;
}
const onAppointment = (below: string, body?: object, startsAt?: string): Case => ({
  kind: 'row', allowed: team, make: async (ground) => ({ path: `/appointments/${await newAppointment(ground, startsAt)}${below}`, body }),
});
const onOwn = (below: string, body?: object): Case => ({
  kind: 'row', allowed: ['client'], make: async (ground) => ({ path: `/me/appointments/${await newAppointment(ground)}${below}`, body }),
});
const ask = { kind: 'other-time', text: 'Later.', times: ['2027-03-02T10:00:00Z'] };

export const calendarCases: Cases = {
  'GET /appointments': { kind: 'own', make: () => ({ path: '/appointments?from=2027-03-01T00:00:00Z&to=2027-04-01T00:00:00Z' }) },
  'GET /appointments/:id': onAppointment(''),
  'PUT /appointment-series/:id': { kind: 'row', allowed: team, make: (ground) => ({ path: `/appointment-series/${newId()}`, body: seriesBody(ground) }) },
  'GET /appointment-series/:id': { kind: 'row', allowed: team, make: async (ground) => ({ path: `/appointment-series/${await newSeries(ground)}` }) },
  'PUT /appointment-series/:id/length': {
    kind: 'row', allowed: team, make: async (ground) => ({ path: `/appointment-series/${await newSeries(ground)}/length`, body: { count: 4 } }),
  },
  'POST /appointments/:id/restore': {
    kind: 'row', allowed: team,
    make: async (ground) => {
      const id = await newAppointment(ground);
      expectOk(await ground.world.who('treating').caller.post(`/appointments/${id}/cancel`, { reason: 'mistake' }));
      return { path: `/appointments/${id}/restore`, body: {} };
    },
  },
  'POST /appointments/:id/undo': {
    kind: 'row', allowed: team,
    make: async (ground) => {
      const id = await newAppointment(ground);
      const { caller } = ground.world.who('treating');
      const { clientId, startsAt } = expectOk(await caller.get(`/appointments/${id}`)).body;
      const { undo } = expectOk(await caller.put(`/appointments/${id}`, { clientId, startsAt, minutes: 55 })).body;
      return { path: `/appointments/${id}/undo`, body: { undo } };
    },
  },
  'POST /appointments/:id/attendance': onAppointment('/attendance', { attendance: 'cancelled-late' }),
  'POST /appointments/:id/answer': {
    kind: 'row', allowed: team,
    make: async (ground) => {
      const id = await newAppointment(ground);
      expectOk(await ground.world.who('client').caller.post(`/me/appointments/${id}/ask`, ask));
      return { path: `/appointments/${id}/answer`, body: { answer: 'decline', reply: 'Let us keep it.' } };
    },
  },
  'POST /me/appointments/:id/confirm': onOwn('/confirm', {}),
  'POST /me/appointments/:id/ask': onOwn('/ask', ask),
  'DELETE /me/appointments/:id/ask': onOwn('/ask'),
  'GET /me/calendar-feeds': { kind: 'own', make: () => ({ path: '/me/calendar-feeds' }) },
  'POST /me/calendar-feeds': { kind: 'own', make: () => ({ path: '/me/calendar-feeds', body: { names: 'initials' } }) },
  'DELETE /me/calendar-feeds/:id': {
    kind: 'row', allowed: ['client'], make: async (ground) => ({ path: `/me/calendar-feeds/${(await newFeed(ground)).id}` }),
  },
  'GET /me/calendar-settings': { kind: 'own', make: () => ({ path: '/me/calendar-settings' }) },
  'PUT /me/calendar-settings': { kind: 'own', make: () => ({ path: '/me/calendar-settings', body: { invitations: true } }) },
  'GET /calendar/:file': [
    {
      kind: 'open',
      make: async (ground) => ({ path: new URL((await newFeed(ground)).address).pathname.replace('/api/v1', ''), as: new Caller(ground.world.test.url) }),
    },
    { kind: 'open', refusals: { everyone: 404 }, make: () => ({ path: '/calendar/nobody-was-given-this-one.ics' }) },
  ],
};
