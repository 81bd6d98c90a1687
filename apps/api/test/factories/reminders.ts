import { ReminderRounds } from '../../src/features/reminders/planning/reminder-rounds.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';
import { TestBrowser } from './push-service.js';

/** What a client would usually allow: mail at the time of what is due, quiet nights, two a day. */
export const usual = {
  email: true, push: false, hours: 'at-time', times: [], leadMinutes: 0, quiet: { from: '21:30', to: '08:00' }, maxPerDay: 2, language: 'en', pausedUntil: null,
};

export const allow = async (asClient: Caller, more: object = {}): Promise<void> => {
  expectOk(await asClient.put('/me/reminders', { ...usual, ...more }));
};

/** The client lets pushes come to a new browser. */
export async function subscribe(asClient: Caller): Promise<TestBrowser> {
  const browser = new TestBrowser();
  expectOk(await asClient.put(`/me/push-subscriptions/${newId()}`, browser.subscription));
  return browser;
}

/** One round of the worker over all practices. */
export const remindRound = (test: TestApp): Promise<void> => test.app.get(ReminderRounds).round();

export interface LoggedReminder {
  id: string;
  moment_id: string;
  kind: string;
  channel: string | null;
  state: string;
  reason: string;
  occasion_ids: string[];
  local_date: string;
  attempts: number;
}

/** What is written down about a client's reminders, in order. */
export const logged = async (test: TestApp, clientId: string): Promise<LoggedReminder[]> =>
  (await test.owner.query('select * from reminder where client_id = $1 order by created_at, due_at, channel', [clientId])).rows as LoggedReminder[];
