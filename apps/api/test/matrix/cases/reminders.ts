import { UnsubscribeLinks } from '../../../src/features/reminders/unsubscribe/unsubscribe-links.js';
import { newId } from '../../../src/platform/ids.js';
import { Caller } from '../../factories/caller.js';
import { expectOk } from '../../factories/answers.js';
import { TestBrowser } from '../../factories/push-service.js';
import { exerciseId } from '../../factories/work.js';
import type { Cases, Ground } from '../case.js';
import { newAssignment, newClient, today } from './fresh.js';

const team = ['treating', 'coTreating'];
const settings = {
  email: true, push: true, hours: 'chosen', times: ['09:00', '19:00'], leadMinutes: 0, quiet: { from: '21:30', to: '08:00' }, maxPerDay: 6, language: 'es', pausedUntil: null,
};

const newBrowser = () => ({ ...new TestBrowser().subscription, label: 'Phone' });

const tokenOf = ({ world }: Ground): string =>
  world.test.app.get(UnsubscribeLinks).tokenOf({ practiceId: world.here.id, clientId: world.who('otherClient').client!.id });

/** Somebody treated by both, who lets mail come at any hour and has something open. */
async function newAllowing(ground: Ground): Promise<string> {
  const id = await newClient(ground);
  const { owner } = ground.world.test;
  await owner.query(`update client set person_id = $2 where id = $1`, [id, ground.world.who('client').client!.personId]);
  await owner.query(
    `insert into reminder_settings (practice_id, client_id, email, push, own_times, times, lead_minutes, max_per_day, language, since)
     values ($1, $2, true, false, false, '{}', 0, 2, 'en', now())`, [ground.world.here.id, id]);
  const body = { clientId: id, exerciseId: exerciseId('C6'), schedule: { startDate: today(), repeat: 'daily', times: ['10:00'], count: 2 } };
  expectOk(await ground.world.who('treating').caller.put(`/assignments/${newId()}`, body));
  return id;
}

export const reminderCases: Cases = {
  'GET /me/reminders': { kind: 'own', make: () => ({ path: '/me/reminders' }) },
  'PUT /me/reminders': { kind: 'own', make: () => ({ path: '/me/reminders', body: settings }) },
  'POST /me/reminders/test': { kind: 'own', make: () => ({ path: '/me/reminders/test', body: {} }) },
  'GET /me/reminders/log': { kind: 'own', make: () => ({ path: '/me/reminders/log?limit=200' }) },
  'GET /me/push-key': { kind: 'own', make: () => ({ path: '/me/push-key' }) },
  'GET /me/push-subscriptions': { kind: 'own', make: () => ({ path: '/me/push-subscriptions' }) },
  'PUT /me/push-subscriptions/:id': {
    kind: 'row', allowed: ['client'],
    // With this id the others have a device already: it is theirs, or it is not.
    async make({ world }) {
      const id = newId();
      const body = newBrowser();
      expectOk(await world.who('client').caller.put(`/me/push-subscriptions/${id}`, body));
      return { path: `/me/push-subscriptions/${id}`, body: newBrowser() };
    },
    refusals: { otherClient: 409, 'clientHereStaffThere as client': 409 },
    apart: ['foreignClient', 'staffHereClientThere as client'],
  },
  'DELETE /me/push-subscriptions/:id': {
    kind: 'row', allowed: ['client'],
    // What is not theirs is not there, and what is not there is gone already.
    refusals: Object.fromEntries(['otherClient', 'foreignClient', 'staffHereClientThere as client', 'clientHereStaffThere as client'].map((key) => [key, 204])),
    async make({ world }) {
      const path = `/me/push-subscriptions/${newId()}`;
      expectOk(await world.who('client').caller.put(path, newBrowser()));
      return { path };
    },
  },
  'POST /occasions/:id/snooze': {
    kind: 'row', allowed: ['client'],
    make: async (ground) => ({ path: `/occasions/${(await newAssignment(ground)).occasions[0]!.id}/snooze`, body: { minutes: 60 } }),
  },
  'GET /clients/:id/reminders': { kind: 'row', allowed: team, make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}/reminders` }) },
  'GET /clients/:id/nudges/outlook': { kind: 'row', allowed: team, make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}/nudges/outlook` }) },
  'POST /clients/:id/nudges': { kind: 'row', allowed: team, make: async (ground) => ({ path: `/clients/${await newAllowing(ground)}/nudges`, body: {} }) },
  'POST /reminders/unsubscribe': {
    kind: 'open', make: (ground) => ({ path: '/reminders/unsubscribe', body: { token: tokenOf(ground) }, as: new Caller(ground.world.test.url) }),
  },
  'POST /reminders/unsubscribe/one-click': {
    kind: 'open', make: (ground) => ({ path: `/reminders/unsubscribe/one-click?token=${tokenOf(ground)}`, body: {}, as: new Caller(ground.world.test.url) }),
  },
  'GET /reminders/unsubscribe/one-click': {
    // It leads on to a page, and answers nothing itself.
    kind: 'open', refusals: { everyone: 302 }, make: (ground) => ({ path: `/reminders/unsubscribe/one-click?token=${tokenOf(ground)}` }),
  },
};
