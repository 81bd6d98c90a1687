import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

/** What a client has said about reminders; before that (`chosen` is false) none is sent. */
export type Settings = Schema<'ReminderSettingsDto'>;

export type SettingsBody = Schema<'ReminderSettingsBody'>;

/** One decision: what went out, or why nothing did. */
export type Reminder = Schema<'ReminderDto'>;

export const SETTINGS = { queryKey: ['reminders', 'settings'], queryFn: () => read(api.GET('/me/reminders')) };

/** Which of the settings are the client's to say. */
export function bodyOf({ email, push, hours, times, leadMinutes, quiet, maxPerDay, language, pausedUntil }: Settings): SettingsBody {
  return { email, push, hours, times, leadMinutes, quiet, maxPerDay, language, pausedUntil };
}

export function saveSettings(body: SettingsBody): Promise<Settings> {
  return read(api.PUT('/me/reminders', { body }));
}

export const DEVICES = { queryKey: ['reminders', 'devices'], queryFn: () => read(api.GET('/me/push-subscriptions')) };

export function removeDevice(id: string): Promise<unknown> {
  return read(api.DELETE('/me/push-subscriptions/{id}', at(id)));
}

export function tryOut(): Promise<Schema<'TestRemindersDto'>> {
  return read(api.POST('/me/reminders/test'));
}

export const LOG_KEY = ['reminders', 'log'];

export function readLog(cursor?: string): Promise<Schema<'ReminderPageDto'>> {
  return read(api.GET('/me/reminders/log', { params: { query: { limit: 20, cursor } } }));
}

/** Asks for a reminder later: in so many minutes, or at an instant. */
export function snooze(occasionId: string, later: Schema<'SnoozeBody'>): Promise<Schema<'SnoozeDto'>> {
  return read(api.POST('/occasions/{id}/snooze', { ...at(occasionId), body: later }));
}

/** Turns reminder mails off with what stood in one of them. */
export function unsubscribe(token: string): Promise<unknown> {
  return read(api.POST('/reminders/unsubscribe', { body: { token } }));
}
