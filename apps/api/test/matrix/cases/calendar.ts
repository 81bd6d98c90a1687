import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
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
  'POST /appointments/:id/restore': {
    kind: 'row', allowed: team,
    make: async (ground) => {
      const id = await newAppointment(ground);
      expectOk(await ground.world.who('treating').caller.post(`/appointments/${id}/cancel`, { reason: 'mistake' }));
      return { path: `/appointments/${id}/restore`, body: {} };
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
};
