import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

type Onward = Schema<'NextDto'>;

/** Opens a session. Refused alike for a wrong password and an unknown email. */
export function signIn(email: string, password: string): Promise<Onward> {
  return read(api.POST('/session', { body: { email, password } }));
}

/** The second step: six digits of the app, or a recovery code. */
export function passSecondFactor(code: string): Promise<Onward> {
  return read(api.POST('/session/second-factor', { body: { code } }));
}

/** Asks for a link; the answer is the same whether or not the email belongs to someone. */
export function askForReset(email: string): Promise<void> {
  return read(api.POST('/password-reset', { body: { email } }));
}

/** Sets a new password with the token of the link. */
export function confirmReset(token: string, password: string): Promise<void> {
  return read(api.POST('/password-reset/confirm', { body: { token, password } }));
}

/** Moves the session to another of the person's practices. */
export function enterPractice({ practiceId, kind }: Schema<'ChoosePracticeDto'>): Promise<Onward> {
  return read(api.POST('/session/practice', { body: { practiceId, kind } }));
}
