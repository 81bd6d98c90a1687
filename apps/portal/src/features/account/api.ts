import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

/** One place where this person is signed in; `device` is what it calls itself, such as "Firefox on Android". */
export type OwnSession = Schema<'OwnSessionDto'>;

/** What an authenticator app needs: the secret in letters, and the same as an address for the picture. */
export type Enrolment = Schema<'NewSecondFactorDto'>;

type Recovery = Schema<'RecoveryCodesDto'>;

export function changePerson(change: Schema<'PersonChangeDto'>): Promise<unknown> {
  return read(api.PATCH('/me', { body: change }));
}

export function changePassword(current: string, password: string): Promise<unknown> {
  return read(api.PUT('/me/password', { body: { current, password } }));
}

/** Begins enrolling a second factor; nothing changes until `confirmEnrolment`. */
export function beginEnrolment(password: string): Promise<Enrolment> {
  return read(api.POST('/me/second-factor', { body: { password } }));
}

/** Ends it with the first code the app shows; the recovery codes are given this once. */
export function confirmEnrolment(code: string): Promise<Recovery> {
  return read(api.POST('/me/second-factor/confirm', { body: { code } }));
}

export function removeSecondFactor(password: string, code: string): Promise<unknown> {
  return read(api.POST('/me/second-factor/remove', { body: { password, code } }));
}

/** New recovery codes; the former ones stop working. */
export function renewRecoveryCodes(password: string): Promise<Recovery> {
  return read(api.POST('/me/recovery-codes', { body: { password } }));
}

export function ownSessions(): Promise<Schema<'OwnSessionsDto'>> {
  return read(api.GET('/me/sessions'));
}

export function endSession(id: string): Promise<unknown> {
  return read(api.DELETE('/me/sessions/{id}', at(id)));
}

export function endOtherSessions(): Promise<unknown> {
  return read(api.POST('/me/sessions/end-others'));
}
